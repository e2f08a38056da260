import { secondsOf } from '../../arm-body/duration';
import { isJson, type Json } from '../../arm-body/json';
import { pendingSecret } from './pending-secret';
import { targetBodyOf } from '../target-body';
import type { CodeTarget } from '../subject';

/** Leaves of a body that a target read from it does not say again, without what none could say. */
export function unusedInBody(body: Json, target: CodeTarget): string[] {
  const written = targetBodyOf(target);
  return Object.entries(body).flatMap(([key, value]) =>
    ofTheResource.has(key) ? [] : leavesWithout(value, written[key], key),
  );
}

/** What says which resource it is, and how the template deploys it. */
const ofTheResource = new Set([
  'type',
  'apiVersion',
  'name',
  'id',
  'dependsOn',
  'comments',
  'resources',
  'systemData',
  'sku',
]);

/** OpenAPI 2025-12-01: read-only, so that it stands in answers and means nothing in a request. */
const readOnly = new Set([
  'provisioningState',
  'createdOn',
  'modifiedOn',
  'provisioningErrors',
  'isAttachedCompute',
  'principalId',
  'tenantId',
  'allocationState',
  'allocationStateTransitionTime',
  'errors',
  'currentNodeCount',
  'targetNodeCount',
  'nodeStateCounts',
  'state',
  'lastOperation',
  'connectivityEndpoints',
  'applications',
  'createdBy',
  'osImageMetadata',
  'containers',
  'dataDisks',
  'dataMounts',
  'versions',
  'provisioningStatus',
]);

function leavesWithout(found: unknown, written: unknown, place: string): string[] {
  if (isNothing(found) || isSame(found, written)) return [];
  if (Array.isArray(found)) {
    const others: readonly unknown[] = Array.isArray(written) ? written : [];
    return found.flatMap((item, at) => leavesWithout(item, others[at], `${place}[${at}]`));
  }
  if (!isJson(found)) return [place];
  const other: Json = isJson(written) ? written : {};
  return Object.entries(found).flatMap(([key, value]) =>
    readOnly.has(key) && !Object.hasOwn(other, key)
      ? []
      : leavesWithout(value, Object.hasOwn(other, key) ? other[key] : undefined, `${place}.${key}`),
  );
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === pendingSecret ||
  isEmptyList(value);
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** `PT2M` and `PT120S` are one duration; ARM takes its words in any case. */
function isSame(found: unknown, written: unknown): boolean {
  if (Object.is(found, written)) return true;
  if (typeof found !== 'string' || typeof written !== 'string') return false;
  if (found.toLowerCase() === written.toLowerCase()) return true;
  const seconds = secondsOf(found);
  return seconds !== undefined && seconds === secondsOf(written);
}

import { isDeepStrictEqual } from 'node:util';
import type { SubscriptionState } from '../core/state';
import { attachFailure } from '../sim/attach-failure';
import { startChange } from '../sim/change';
import {
  type ClusterRecord,
  type ComputeRecord,
  isAttached,
  isCluster,
  isInstance,
} from '../sim/compute-record';
import { isJsonObject, type JsonObject, plainJson } from '../sim/json';
import { minNodesRefusal } from '../sim/min-nodes-check';
import type { OperationRecord } from '../sim/operation-record';
import { findVmSize } from '../sim/vm-size';
import { computeBody } from './compute-body';
import { immutable, operationInProgress, refused } from './compute-errors';
import { requireIdentity } from './compute-identity';
import { changeableOfInstance, changeInstance } from './compute-overwrite-instance';
import { changeableOfAttached, changeAttached, refuseMove } from './compute-overwrite-attached';
import { type ComputeRequest, isOfAttached, outerSettingsOf } from './compute-request';
import { scaleOf, type WrittenScaleSettings } from './compute-request-cluster';
import { withoutSecrets } from './compute-secrets';
import type { ArmCall } from './context';
import { personOf } from './person-of';
import { regionOf } from './region';

/**
 * A PUT on a compute that exists: how it scales, starts and stops may differ, what a machine is may
 * not.
 */
export function overwriteCompute(
  call: Pick<ArmCall, 'subscription' | 'now' | 'caller' | 'path'>,
  record: ComputeRecord,
  request: ComputeRequest,
): OperationRecord {
  const { subscription, now, caller, path } = call;
  const { properties } = request;
  requireIdle(record);
  refuseChanges(call, record, request);
  const identity = request.identity && requireIdentity(subscription, request.identity, path);
  if (isCluster(record) && properties.computeType === 'AmlCompute') {
    const { scaleSettings } = properties.properties ?? {};
    if (scaleSettings !== undefined) setScale(subscription, record, scaleSettings);
  } else if (isInstance(record) && properties.computeType === 'ComputeInstance') {
    changeInstance(call, record, properties.properties ?? {});
  } else if (isAttached(record) && isOfAttached(properties)) {
    changeAttached(record, properties);
  }
  record.outerSettings = { ...record.outerSettings, ...outerSettingsOf(properties) };
  if (request.tags !== undefined) record.tags = request.tags ?? {};
  if (identity !== undefined) record.identity = identity;
  record.modifiedOnMs = now;
  record.modifiedBy = personOf(caller);
  const failure = isAttached(record) ? attachFailure(subscription, record) : null;
  return startChange(subscription, record, 'Update', now, { failure });
}

export function requireIdle({ name, change }: ComputeRecord): void {
  if (change !== null) throw operationInProgress(name, change.kind);
}

/** Takes over new scale settings, or gives the service's refusal; nodes follow as time passes. */
export function setScale(
  subscription: SubscriptionState,
  record: ClusterRecord,
  written: WrittenScaleSettings,
): void {
  const scale = scaleOf(written);
  const size = findVmSize(record.vmSize);
  const { region, vmPriority } = record;
  const nodes = scale.minNodeCount;
  const refusal =
    size === undefined
      ? undefined
      : minNodesRefusal(subscription, { region, vmPriority, size, nodes });
  if (refusal !== undefined) throw refused(refusal);
  record.scale = scale;
  record.settings = { ...record.settings, scaleSettings: { ...written } };
}

/** Settings that a PUT may carry with any value. Secrets are not compared at all. */
const changeable = new Set([
  'scaleSettings',
  'propertyBag',
  ...changeableOfInstance,
  ...changeableOfAttached,
]);

function refuseChanges(
  { subscription, now }: Pick<ArmCall, 'subscription' | 'now'>,
  record: ComputeRecord,
  request: ComputeRequest,
): void {
  const { computeType, computeLocation } = request.properties;
  const shown = computeBody(subscription, record, now)['properties'];
  const inner = isJsonObject(shown) ? shown['properties'] : undefined;
  if (computeType !== record.computeType) throw immutable('properties.computeType');
  if (computeLocation !== undefined && regionOf(computeLocation) !== record.region) {
    throw immutable('properties.computeLocation');
  }
  if (isAttached(record) && isOfAttached(request.properties)) {
    refuseMove(record, request.properties);
  }
  for (const [name, value] of Object.entries(writtenSettings(request))) {
    const present = isJsonObject(inner) ? inner[name] : undefined;
    if (!changeable.has(name) && !isSame(name, value, present)) {
      throw immutable(`properties.properties.${name}`);
    }
  }
}

function writtenSettings({ properties }: ComputeRequest): JsonObject {
  return withoutSecrets(plainJson(properties.properties ?? {}));
}

function isSame(name: string, written: unknown, present: unknown): boolean {
  // Left to the service at creation, so whatever it chose is what was asked for.
  if (name === 'remoteLoginPortPublicAccess' && written === 'NotSpecified') return true;
  if (name === 'vmSize' || name === 'id') {
    return String(written).toLowerCase() === String(present).toLowerCase();
  }
  if (isJsonObject(written) && isJsonObject(present)) {
    // The service adds read-only members, so only what was written is compared.
    return Object.entries(written).every(([key, value]) => isSame(key, value, present[key]));
  }
  return isDeepStrictEqual(written, present);
}

import type { JsonObject } from '../../arm/json';
import { kindOf, type Compute, type ServiceProblem } from '../../domain/compute/compute';
import { regionKey } from '../../domain/region/same-region';
import { lastSegment } from './arm-id';
import { clusterOf } from './cluster';
import { instanceOf } from './instance';
import { object, objects, text, toTheSecond, unlessEmpty } from './read';

/** A compute of any type, known or not, as the page shows it. */
export function computeOf(arm: JsonObject): Compute {
  const properties = object(arm.properties);
  const inner = object(properties.properties);
  const base = baseOf(arm, properties, inner);
  const computeType = text(properties.computeType) ?? 'Unknown';
  const provisioningState = text(properties.provisioningState) ?? 'Unknown';
  const kind = kindOf(computeType);
  switch (kind) {
    // A second spread into one literal is twenty times as slow in V8, and a list has thousands.
    case 'cluster':
      return Object.assign(base, { kind, provisioningState }, clusterOf(inner));
    case 'instance':
      return Object.assign(base, { kind }, instanceOf(inner));
    case 'inference':
    case 'attached':
      return {
        ...base,
        kind,
        computeType,
        provisioningState,
        // A flag that is missing must not make a delete of what is somebody's own.
        isAttached: computeType !== 'AKS' || properties.isAttachedCompute !== false,
        resourceId: text(properties.resourceId),
      };
  }
}

function baseOf(arm: JsonObject, properties: JsonObject, inner: JsonObject) {
  return {
    name: text(arm.name) ?? lastSegment(text(arm.id)),
    // A cluster may stand in another region than its workspace.
    location: regionKey(text(properties.computeLocation) || text(arm.location) || ''),
    createdOn: toTheSecond(text(properties.createdOn)),
    description: text(properties.description) || undefined,
    tags: tagsOf(arm.tags),
    problems: unlessEmpty(
      eachOnce([...problemsOf(properties.provisioningErrors), ...problemsOf(inner.errors)]),
    ),
  };
}

function tagsOf(value: unknown): Record<string, string> | undefined {
  const tags = Object.entries(object(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return tags.length === 0 ? undefined : Object.fromEntries(tags);
}

/** The published shape wraps each error in `error`; some answers of the service do not. */
function problemsOf(value: unknown): ServiceProblem[] {
  return objects(value).map((item) => {
    const error = 'error' in item ? object(item.error) : item;
    return { code: text(error.code) ?? 'Unknown', message: text(error.message) ?? '' };
  });
}

/** A failed creation stands among both kinds of errors. */
const eachOnce = (problems: ServiceProblem[]): ServiceProblem[] =>
  problems.filter(
    ({ code, message }, index) =>
      problems.findIndex((other) => other.code === code && other.message === message) === index,
  );

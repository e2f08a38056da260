import type { JsonObject } from '../../arm/json';
import { regionKey } from '../../domain/region/same-region';
import { lastSegment } from './arm-id';
import { text } from './read';

/** What every resource in a resource group has. */
export function resourceOf(arm: JsonObject) {
  const id = text(arm.id) ?? '';
  return {
    id,
    name: text(arm.name) ?? lastSegment(id),
    resourceGroup: resourceGroupIn(id),
    location: regionKey(text(arm.location) ?? ''),
  };
}

/** The resource group in an ARM id, whose case ARM itself varies. */
const resourceGroupIn = (id: string): string => /\/resourceGroups\/([^/]+)/i.exec(id)?.[1] ?? '';

import type { JsonObject } from '../../arm/json';
import type { Lock } from '../../domain/lock/lock';
import { lastSegment } from './arm-id';
import { object, text } from './read';

/** A lock has its scope in its own id alone. */
export function lockOf(arm: JsonObject): Lock {
  const id = text(arm.id) ?? '';
  const { level, notes } = object(arm.properties);
  return {
    name: text(arm.name) ?? lastSegment(id),
    level: text(level) ?? 'Unknown',
    scope: id.replace(/\/providers\/Microsoft\.Authorization\/locks\/[^/]*$/i, ''),
    notes: text(notes) || undefined,
  };
}

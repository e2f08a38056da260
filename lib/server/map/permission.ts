import type { JsonObject } from '../../arm/json';
import type { Permission } from '../../domain/permission/permission';
import { texts } from './read';

export function permissionOf({ actions, notActions }: JsonObject): Permission {
  return { actions: texts(actions), notActions: texts(notActions) };
}

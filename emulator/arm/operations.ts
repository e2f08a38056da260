import type { ArmRoute } from './context';

export const operationRoutes: readonly ArmRoute[] = [];

import type { ArmRoute } from './context';

export const usageRoutes: readonly ArmRoute[] = [];

import type { ArmRoute } from './context';

export const quotaRoutes: readonly ArmRoute[] = [];

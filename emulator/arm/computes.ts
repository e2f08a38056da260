import type { ArmRoute } from './context';

export const computeRoutes: readonly ArmRoute[] = [];

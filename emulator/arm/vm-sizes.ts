import type { ArmRoute } from './context';

export const vmSizeRoutes: readonly ArmRoute[] = [];

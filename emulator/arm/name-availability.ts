import type { ArmRoute } from './context';

export const nameAvailabilityRoutes: readonly ArmRoute[] = [];

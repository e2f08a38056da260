import { z } from 'zod';

/** OpenAPI 2025-12-01, `idleTimeBeforeShutdown`: 15 minutes to 3 days. */
export const idleMinutesLimits = { min: 15, max: 3 * 24 * 60 } as const;

/** Minutes without kernels, terminals, jobs, SSH, VS Code and applications after which it is stopped. */
export const idleMinutesSchema = z
  .int('A whole number of minutes')
  .min(idleMinutesLimits.min, 'At least 15 minutes')
  .max(idleMinutesLimits.max, 'At most 3 days');

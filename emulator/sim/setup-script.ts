import { z } from 'zod';

/** DURATION of GNU `timeout`: a decimal number and s (the default), m, h or d. */
const TIMEOUT = /^(\d+(?:\.\d+)?|\.\d+)([smhd]?)$/;

const unitMs = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function isUnit(text: string): text is keyof typeof unitMs {
  return Object.hasOwn(unitMs, text);
}

/** Milliseconds of such a duration; undefined where it is none. */
export function timeoutMs(text: string): number | undefined {
  const [, number, unit = ''] = TIMEOUT.exec(text) ?? [];
  return number !== undefined && isUnit(unit) ? Number(number) * unitMs[unit] : undefined;
}

/** Azure docs, "Customize the compute instance with a script". */
export const DEFAULT_TIMEOUT = '15m';

const scriptSchema = z.object({
  scriptSource: z.enum(['workspaceStorage', 'inline']),
  /** A path in the notebooks share, or the script itself in base64. */
  scriptData: z.string().min(1, 'It is empty.'),
  scriptArguments: z.string().nullable().exactOptional(),
  timeout: z
    .string()
    .refine((text) => timeoutMs(text) !== undefined, 'It has to be a number and s, m, h or d.')
    .nullable()
    .exactOptional(),
});

export const setupScriptsSchema = z.object({
  scripts: z
    .object({
      creationScript: scriptSchema.nullable().exactOptional(),
      startupScript: scriptSchema.nullable().exactOptional(),
    })
    .nullable()
    .exactOptional(),
});

export type SetupScript = z.infer<typeof scriptSchema>;
export type ScriptPhase = 'creation' | 'startup';

/** The script of a phase in the settings of an instance. */
export function scriptOf(setupScripts: unknown, phase: ScriptPhase): SetupScript | undefined {
  const { data } = setupScriptsSchema.safeParse(setupScripts);
  const { creationScript, startupScript } = data?.scripts ?? {};
  return (phase === 'creation' ? creationScript : startupScript) ?? undefined;
}

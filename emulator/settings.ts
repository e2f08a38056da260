import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLoopback } from './core/base-url';

/** Something is wrong with how the emulator was started; the message is for the person. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const settingsSchema = z.object({
  port: z.coerce.number({ error: 'has to be a number' }).int().min(0).max(65_535).default(4280),
  // There is no password that guards it, so nobody but this machine may reach it.
  host: z
    .string()
    .refine((host) => isLoopback(host) || host === '::1', {
      error: 'has to be localhost, 127.0.0.1 or ::1',
    })
    .default('127.0.0.1'),
  state: z.string().min(1).default('.emulator/state.json'),
  reset: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads the command line, and the environment for what it leaves out. */
export function readSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const values = parseCommandLine(args);
  const port = values.port ?? (env.EMULATOR_PORT === '' ? undefined : env.EMULATOR_PORT);
  const settings = settingsSchema.safeParse({ ...values, port });
  if (settings.success) return { ...settings.data, state: path.resolve(settings.data.state) };
  const [issue] = settings.error.issues;
  const name = String(issue?.path[0]);
  const label = name === 'port' && values.port === undefined ? 'EMULATOR_PORT' : `--${name}`;
  throw new SettingsError(`${label} ${issue?.message ?? 'is not valid'}.`);
}

function parseCommandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        state: { type: 'string' },
        reset: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : 'Unknown arguments.');
  }
}

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { faultSchema } from './faults';
import { type EmulatorState, STATE_VERSION } from './state';

/**
 * Deep enough to know an own file of this version. What lies in the subscriptions was written by
 * this program, and who edits it by hand sees at once what comes of it.
 */
const stateSchema = z.custom<EmulatorState>((value) => frameSchema.safeParse(value).success);
const frameSchema = z.object({
  version: z.literal(STATE_VERSION),
  subscriptions: z.array(
    z.object({
      subscriptionId: z.string(),
      clockOffsetMs: z.number(),
      resourceGroups: z.array(z.unknown()),
      workspaces: z.array(z.unknown()),
      computes: z.array(z.unknown()),
      operations: z.array(z.unknown()),
      networks: z.array(z.unknown()),
      identities: z.array(z.unknown()),
      attachables: z.array(z.unknown()),
      locks: z.array(z.unknown()),
      shares: z.array(z.unknown()),
      sshKeys: z.array(z.unknown()),
      roleAssignments: z.array(z.unknown()),
      quotas: z.array(z.unknown()),
      faults: z.array(faultSchema),
    }),
  ),
  faults: z.array(faultSchema),
  tokenLifetime: z.object({ seconds: z.number(), ofPerson: z.record(z.string(), z.number()) }),
});

export type Loaded =
  | { outcome: 'loaded'; state: EmulatorState }
  | { outcome: 'none' }
  /** It was there and is of no use; it lies under `backup` now. */
  | { outcome: 'set-aside'; backup: string };

export async function loadState(file: string): Promise<Loaded> {
  const text = await readIfThere(file);
  if (text === undefined) return { outcome: 'none' };
  const state = stateSchema.safeParse(parse(text));
  if (state.success) return { outcome: 'loaded', state: state.data };
  const backup = `${file}.unreadable`;
  await rename(file, backup);
  return { outcome: 'set-aside', backup };
}

/** Whoever reads the file sees all of it or what was there before, whenever the process ends. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

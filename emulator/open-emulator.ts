import { rm } from 'node:fs/promises';
import { createEmulator } from './app';
import type { Clock } from './core/clock';
import type { Emulator } from './core/emulator';
import { logDefect } from './core/log';
import { signingKeyOfFile } from './core/signing-key-file';
import { emptyState } from './core/state';
import { loadState, type Loaded } from './core/state-file';
import { StateSaver } from './core/state-saver';

export interface PersistentEmulator {
  emulator: Emulator;
  /** What came of the state file. */
  loaded: Loaded['outcome'];
  /** Where a file that could not be read lies now. */
  backup: string | undefined;
  /** Writes what is not yet written. */
  save(): Promise<void>;
}

interface PersistentOptions {
  stateFile: string;
  /** Forget what the file holds. The signing key goes with it, and so does every sign-in. */
  reset?: boolean;
  clock?: Clock;
}

/** An emulator that is tomorrow what it was today: its state and its key lie in files. */
export async function openEmulator(options: PersistentOptions): Promise<PersistentEmulator> {
  const { stateFile, reset = false, clock } = options;
  const keyFile = `${stateFile}.key`;
  if (reset) await Promise.all([stateFile, keyFile].map((file) => rm(file, { force: true })));
  const loaded = await loadState(stateFile);
  const state = loaded.outcome === 'loaded' ? loaded.state : emptyState();
  const key = await signingKeyOfFile(keyFile);
  const saver = new StateSaver(stateFile, state, logDefect);
  const emulator = createEmulator({
    state,
    signingKey: async () => key,
    onChange: () => saver.changed(),
    ...(clock === undefined ? {} : { clock }),
  });
  return {
    emulator,
    loaded: loaded.outcome,
    backup: loaded.outcome === 'set-aside' ? loaded.backup : undefined,
    save: () => saver.flush(),
  };
}

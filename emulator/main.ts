import { makeSubscription } from './core/subscriptions';
import { serveEmulator, type EmulatorServer } from './http';
import { openEmulator, type PersistentEmulator } from './open-emulator';
import { readSettings, SettingsError, type Settings } from './settings';

try {
  await run(readSettings(process.argv.slice(2), process.env));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function run({ port, host: hostname, state: stateFile, reset }: Settings): Promise<void> {
  let opening: Promise<PersistentEmulator> | undefined;
  const open = () => (opening ??= openEmulator({ stateFile, reset }));
  // The port first: one that is in use is in use by an emulator that has these files open.
  const server = await serveEmulator(
    { fetch: async (request) => (await open()).emulator.fetch(request) },
    { port, hostname },
  );
  const opened = await open();
  if (opened.backup !== undefined) {
    console.warn(`The state file could not be read; it is kept as ${opened.backup}.`);
  }
  welcome(opened);
  endOnSignal(server, opened);
  console.log(`Azure emulator on ${server.origin}`);
}

/** A newcomer sees something: subscriptions that are calm, at work, and locked. */
function welcome({ emulator }: PersistentEmulator): void {
  if (emulator.state.subscriptions.length > 0) return;
  makeSubscription(emulator, { seed: 'team', displayName: 'Contoso ML' });
  makeSubscription(emulator, { seed: 'busy', displayName: 'Contoso Research' });
  makeSubscription(emulator, { seed: 'locked', displayName: 'Contoso Finance' });
}

function endOnSignal(server: EmulatorServer, opened: PersistentEmulator): void {
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= server
      .close()
      .then(() => opened.save())
      .catch((error: unknown) => {
        console.error(explain(error));
        process.exitCode = 1;
      });
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SettingsError) return error.message;
  if (!('code' in error)) return error.stack ?? error.message;
  if (error.code === 'EADDRINUSE') {
    return `The emulator's port is in use: ${error.message}. Choose another with --port or EMULATOR_PORT.`;
  }
  return `The emulator cannot run: ${error.message}`;
}

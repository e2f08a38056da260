import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { people } from '@/emulator/entra/people';
import { parseConfig } from '@/lib/server/config/parse-config';
import { buildIfNeeded, standaloneServer } from './build';
import { claimPort } from './port';
import { serverFlags } from './server-flags';
import { Supervisor } from './supervise';

/**
 * Starts the app, and the emulator unless Azure is configured, and runs them until one ends.
 * @throws Error with a message for a person: a wrong variable, a port in use, a failed build.
 */
export async function serve({ dev }: { dev: boolean }): Promise<void> {
  loadEnvFile();
  const config = parseConfig(process.env);
  const emulator = config.emulatorOrigin === undefined ? undefined : new URL(config.emulatorOrigin);
  const { delaySeconds, graceSeconds } = config.shutdown;
  const host = process.env['HOST'] ?? (emulator ? '127.0.0.1' : '0.0.0.0');

  await claimPort('PORT', config.port, host);
  if (emulator) await claimPort('EMULATOR_PORT', Number(emulator.port), emulator.hostname);
  if (!dev) await buildIfNeeded();

  const supervisor = new Supervisor();
  if (emulator) {
    await supervisor.start({
      name: 'The emulator',
      args: ['--import', 'tsx', 'emulator/main.ts', ...stateFile()],
      url: `${emulator.origin}/_emulator/health`,
    });
  }
  await supervisor.start({
    name: 'The app',
    args: dev
      ? ['node_modules/next/dist/bin/next', 'dev', '-p', String(config.port), '-H', host]
      : [...serverFlags, path.resolve(standaloneServer)],
    env: {
      PORT: String(config.port),
      HOSTNAME: host,
      NEXT_TELEMETRY_DISABLED: '1',
      // The server lets requests end; Next's own way knows no limit to that.
      ...(!dev && { NEXT_MANUAL_SIG_HANDLE: '1' }),
    },
    url: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${config.port}/`,
    // It also sends its last traces.
    graceMs: (delaySeconds + graceSeconds + 5) * 1000,
  });
  process.stdout.write(banner(config.port, emulator));
}

/** Variables may stand in a file; those of the environment win. */
function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** Where the emulator keeps its state, for a run that is to leave the usual one alone. */
function stateFile(): string[] {
  const file = process.env['EMULATOR_STATE_FILE'];
  return file ? ['--state', file] : [];
}

function banner(port: number, emulator: URL | undefined): string {
  const app = `http://localhost:${port}`;
  const lines = [`Compute dashboard: ${app}`];
  if (emulator) {
    lines.push(
      `Emulator of Azure: ${emulator.origin} (also at ${app}/emulator)`,
      '',
      'Sign in as:',
    );
    for (const { name, upn, roles } of people) {
      lines.push(`  ${name.padEnd(16)} ${upn.padEnd(24)} ${roles.join(', ') || 'no role'}`);
    }
  }
  return `\n${lines.join('\n')}\n\nCtrl-C ends it.\n`;
}

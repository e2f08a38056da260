import { Hono } from 'hono';
import { adminApp } from './admin/admin-app';
import { answerArm } from './arm/arm-endpoint';
import { isLoopback } from './core/base-url';
import { CallLog } from './core/call-log';
import { systemClock, type Clock } from './core/clock';
import type { Emulator } from './core/emulator';
import { ConnectionDropped } from './core/errors';
import { logDefect } from './core/log';
import { generateSigningJwk, signingKeyFrom, type SigningKey } from './core/signing-key';
import { entraApp } from './entra/entra-app';
import { answerFiles } from './files/files-endpoint';
import { answerGraph } from './graph/graph-endpoint';
import { emptyState, type EmulatorState } from './core/state';
import { Throttle } from './core/throttle-buckets';
import { QuietSpans } from './sim/quiet-spans';

interface EmulatorOptions {
  clock?: Clock;
  state?: EmulatorState;
  /** Left out: a new key, so that no token outlives this emulator. */
  signingKey?: () => Promise<SigningKey>;
  /** Called after each change of the state. */
  onChange?: () => void;
}

/** A whole emulator without a port: what `fetch` gets, it answers. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock = systemClock, state = emptyState(), onChange } = options;
  const quiet = new QuietSpans();
  const emulator: Emulator = {
    state,
    clock,
    signingKey: options.signingKey ?? newSigningKey(),
    calls: new CallLog(),
    throttle: new Throttle(),
    quiet,
    changed: () => {
      quiet.forget();
      onChange?.();
    },
    fetch: async (request) => app.fetch(request),
  };
  const app = routesOf(emulator);
  return emulator;
}

function newSigningKey(): () => Promise<SigningKey> {
  let made: Promise<SigningKey> | undefined;
  return () => {
    made ??= generateSigningJwk().then(signingKeyFrom);
    return made;
  };
}

function routesOf(emulator: Emulator): Hono {
  const app = new Hono();
  // A page on the web could point its own name at this machine and then read what it likes.
  app.use(async (c, next) => {
    const own = new URL(c.req.url).hostname;
    if (!isLoopback(own)) return c.text(`The emulator does not answer to '${own}'.`, 421);
    return next();
  });
  app.route('/_emulator', adminApp(emulator));
  app.route('/entra', entraApp(emulator));
  app.all('/graph/*', (c) => answerGraph(emulator, c.req.raw));
  app.all('/files/*', (c) => answerFiles(emulator, c.req.raw));
  app.all('*', (c) => answerArm(emulator, c.req.raw));
  app.onError((error) => {
    if (error instanceof ConnectionDropped) throw error;
    logDefect(error);
    return new Response('The emulator failed to answer.', { status: 500 });
  });
  return app;
}

import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Emulator } from './core/emulator';
import { ConnectionDropped } from './core/errors';

export interface EmulatorServer {
  /** E.g. `http://127.0.0.1:4280`. */
  origin: string;
  close(): Promise<void>;
}

interface ListenOptions {
  /** 0 takes any free port. */
  port: number;
  hostname?: string;
}

/**
 * Longer than clients leave a connection idle: whoever sends on one while it is being closed gets
 * no answer. Node's own 5 seconds are what a client that polls waits, too.
 */
const KEEP_ALIVE_MS = 65_000;

/** Puts an emulator on a port. Rejects when the port cannot be had. */
export async function serveEmulator(
  emulator: Pick<Emulator, 'fetch'>,
  { port, hostname = '127.0.0.1' }: ListenOptions,
): Promise<EmulatorServer> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
    async fetch(request, env) {
      try {
        return await emulator.fetch(request);
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error;
        // Destroying a request that was read to its end leaves its connection open.
        env.incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  });
  await listen(server, port, hostname);
  return { origin: originOf(server, hostname), close: () => closeServer(server) };
}

type AnyServer = ReturnType<typeof createAdaptorServer>;

async function listen(server: AnyServer, port: number, hostname: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function originOf(server: AnyServer, hostname: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server listens on no TCP port.');
  }
  const host = hostname.includes(':') ? `[${hostname}]` : hostname;
  return `http://${host}:${address.port}`;
}

/** Ends idle and busy connections alike: a client that keeps one open must not keep the process. */
async function closeServer(server: AnyServer): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  if (hasConnections(server)) server.closeAllConnections();
  await closed;
}

function hasConnections(server: AnyServer): server is Server {
  return 'closeAllConnections' in server;
}

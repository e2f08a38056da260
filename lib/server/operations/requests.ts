import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** The requests that this process has begun to answer, and the servers that they came to. */
export interface Requests {
  /** No connection outlives its answer any more, and none is taken. */
  close(): void;
  /** From now on each answer is the last one of its connection. */
  endKeepAlive(): void;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
  /** How many are under way. */
  count(): number;
}

interface Started {
  request: IncomingMessage;
  response: ServerResponse;
  server: Server;
}

/**
 * Next makes the HTTP server itself and hands it to nobody; Node tells of every request on a channel
 * (Node docs, "Built-in channels"), without which neither could be seen from here.
 */
export function watchRequests(
  onEnd: (request: IncomingMessage, response: ServerResponse, ms: number) => void,
): Requests {
  const underWay = new Set<ServerResponse>();
  const servers = new Set<Server>();
  let waiting: (() => void)[] = [];
  let isKeptAlive = true;

  const begun = ({ request, response, server }: Started) => {
    const started = performance.now();
    servers.add(server);
    underWay.add(response);
    response.shouldKeepAlive &&= isKeptAlive;
    // Next takes as many listeners as Node allows before it warns of a leak.
    response.setMaxListeners(response.getMaxListeners() + 1);
    // Told also when the caller went away before the end.
    response.once('close', () => {
      underWay.delete(response);
      onEnd(request, response, performance.now() - started);
      if (underWay.size === 0) for (const resolve of waiting.splice(0)) resolve();
    });
  };
  subscribe('http.server.request.start', (message) => {
    if (isStarted(message)) begun(message);
  });

  return {
    endKeepAlive() {
      isKeptAlive = false;
      for (const response of underWay) response.shouldKeepAlive = false;
    },
    close() {
      for (const server of servers) server.close();
    },
    ended: () =>
      underWay.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting = [...waiting, resolve];
          }),
    count: () => underWay.size,
  };
}

const isStarted = (message: unknown): message is Started =>
  typeof message === 'object' && message !== null && 'response' in message && 'server' in message;

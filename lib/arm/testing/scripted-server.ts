import { createServer, type IncomingMessage, type Server } from 'node:http';

export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as it is when a string, as JSON otherwise. */
  body?: unknown;
  /** Ends the connection without an answer. */
  drop?: boolean;
}

export interface ScriptedServer {
  origin: string;
  /** May still be changed, e.g. to hold links to `origin`. */
  answers: Scripted[];
  /** What was asked, as `GET /path?query`, and with which headers. */
  asked: { line: string; headers: IncomingMessage['headers'] }[];
  close(): void;
}

/** A server that gives one answer after the other, and the last one for ever. */
export async function scriptedServer(...answers: Scripted[]): Promise<ScriptedServer> {
  const asked: ScriptedServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    const { status = 200, headers, body, drop } = answers[asked.length - 1] ?? answers.at(-1) ?? {};
    if (drop) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: originOf(server),
    answers,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return `http://127.0.0.1:${address.port}`;
}

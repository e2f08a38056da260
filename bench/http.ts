import { Agent, get, type IncomingMessage } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface RawAnswer {
  body: Buffer;
  /** As they came. */
  headers: IncomingMessage['headers'];
  /** Of everything that came over the wire: status line, headers and body. */
  bytes: number;
}

/** One GET over a kept connection. Nothing is decoded: what counts is what was sent. */
export function getRaw(
  url: string,
  headers: Record<string, string>,
  expected = 200,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer: IncomingMessage) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const body = Buffer.concat(chunks);
        if (answer.statusCode === expected) {
          resolve({ body, headers: answer.headers, bytes: headBytes(answer) + body.length });
        } else {
          reject(new Error(`${url}: ${answer.statusCode} ${body.toString('utf8', 0, 300)}`));
        }
      });
    }).once('error', reject);
  });
}

/** The head as HTTP/1.1 writes it: each header's ": " and line end, and the empty line. */
function headBytes({
  httpVersion,
  statusCode,
  statusMessage,
  rawHeaders,
}: IncomingMessage): number {
  const status = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n`;
  const text = rawHeaders.join('');
  return Buffer.byteLength(status + text) + (rawHeaders.length / 2) * 4 + 2;
}

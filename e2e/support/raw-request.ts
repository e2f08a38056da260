import { connect } from 'node:net';
import { appOrigin } from './origins';

interface RawAnswer {
  status: number;
  location: string | undefined;
}

/** Sends bytes as they are, which no client of HTTP would, and resolves when the headers are answered. */
export function sendRaw(request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(appOrigin);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(request));
    let answer = '';
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1');
      if (!answer.includes('\r\n\r\n')) return;
      resolve(headOf(answer));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`No answer, but: ${answer}`)));
  });
}

const headOf = (answer: string): RawAnswer => ({
  status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]),
  location: /^location: *(.*)\r$/im.exec(answer)?.[1],
});

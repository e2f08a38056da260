import { connect } from 'node:net';
import { appOrigin } from './origins';

/** Sends bytes as they are, which no client of HTTP would, and resolves to the status answered. */
export function rawStatus(request: string): Promise<number> {
  const { hostname, port } = new URL(appOrigin);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(request));
    let answer = '';
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1');
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`No answer, but: ${answer}`)));
  });
}

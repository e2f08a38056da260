import { createServer } from 'node:net';

/** Whether nothing listens on a port of this machine yet. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** @throws Error that names the port and the variable that changes it. */
export async function claimPort(variable: string, port: number, host: string): Promise<void> {
  if (await isFree(port, host)) return;
  throw new Error(
    `Port ${port} is in use by another program. Stop that one, or choose another port: ` +
      `${variable}=${port + 1} npm start`,
  );
}

import { afterEach, describe, expect, it } from 'vitest';
import { createEmulator } from './app';
import { addFault } from './core/fault-list';
import { serveEmulator, type EmulatorServer } from './http';

const open: EmulatorServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(emulator = createEmulator(), port = 0) {
  const server = await serveEmulator(emulator, { port });
  open.push(server);
  return server;
}

describe('an emulator on a port', () => {
  it('answers there and nowhere else', async () => {
    const { origin } = await serve();
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${origin}/_emulator/health`)).status).toBe(200);
  });

  it('drops the connection when a fault says so, and answers the next', async () => {
    const emulator = createEmulator();
    const { origin } = await serve(emulator);
    addFault(emulator.state.faults, { preset: 'dropped', times: 1 });
    await expect(fetch(`${origin}/subscriptions`)).rejects.toThrow('fetch failed');
    expect((await fetch(`${origin}/subscriptions`)).status).toBe(401);
  });

  it('drops it once the request was read and carried out', async () => {
    const emulator = createEmulator();
    const { origin } = await serve(emulator);
    addFault(emulator.state.faults, { preset: 'lost-answer' });
    const put = fetch(`${origin}/subscriptions/x`, { method: 'PUT', body: '{}' });
    await expect(put).rejects.toThrow('fetch failed');
  });

  it('drops sign-in too', async () => {
    const emulator = createEmulator();
    const { origin } = await serve(emulator);
    addFault(emulator.state.faults, { preset: 'dropped', path: '/entra/**' });
    await expect(fetch(`${origin}/entra/common/discovery/v2.0/keys`)).rejects.toThrow(
      'fetch failed',
    );
  });

  it('cannot have a port that is in use', async () => {
    const { origin } = await serve();
    const port = Number(new URL(origin).port);
    await expect(serve(createEmulator(), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('closes though a client keeps its connection', async () => {
    const server = await serveEmulator(createEmulator(), { port: 0 });
    await fetch(`${server.origin}/_emulator/health`, { headers: { connection: 'keep-alive' } });
    await server.close();
    await expect(fetch(`${server.origin}/_emulator/health`)).rejects.toThrow('fetch failed');
  });
});

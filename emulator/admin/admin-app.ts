import { Hono } from 'hono';
import type { Emulator } from '../core/emulator';
import { people } from '../entra/people';
import { AdminError } from './admin-error';
import { faultRoutes } from './fault-routes';
import { readJson } from './read-json';
import { tokenLifetimeSchema } from './schemas';
import { subscriptionRoutes } from './subscription-routes';

/** What Azure has no call for: whole subscriptions, their clocks, what is to go wrong. */
export function adminApp(emulator: Emulator): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.json({ ok: true }));
  app.get('/people', (c) => c.json({ people }));
  app.put('/token-lifetime', async (c) => {
    const { seconds, person } = await readJson(c, tokenLifetimeSchema);
    const { tokenLifetime } = emulator.state;
    if (person === undefined) tokenLifetime.seconds = seconds;
    else tokenLifetime.ofPerson[person.oid] = seconds;
    emulator.changed();
    return c.json(tokenLifetime);
  });
  app.route(
    '/faults',
    faultRoutes(emulator, () => emulator.state.faults),
  );
  app.route('/subscriptions', subscriptionRoutes(emulator));
  app.all('*', (c) => c.json({ error: { message: `Nothing is at ${c.req.path}.` } }, 404));
  app.onError((error, c) => {
    if (!(error instanceof AdminError)) throw error;
    const { message, field } = error;
    return c.json({ error: { message, ...(field === undefined ? {} : { field }) } }, error.status);
  });
  return app;
}

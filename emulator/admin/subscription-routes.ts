import { Hono, type Context } from 'hono';
import { findSubscription, nowOf, type Emulator } from '../core/emulator';
import type { SubscriptionState } from '../core/state';
import { advanceClock, deleteSubscription, makeSubscription } from '../core/subscriptions';
import { avery } from '../entra/people';
import { TENANT_ID } from '../entra/tenant';
import { ActivityRefused, work } from '../sim/activity';
import { JobRefused, queueJob } from '../sim/jobs';
import { settle } from '../sim/settle';
import { AdminError } from './admin-error';
import { faultRoutes } from './fault-routes';
import { readJson } from './read-json';
import {
  activitySchema,
  clockSchema,
  newJobSchema,
  newSubscriptionSchema,
  requestLimitsSchema,
} from './schemas';
import { spellNow, subscriptionAnswer, subscriptionDetails } from './subscription-answer';

export function subscriptionRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  const known = (c: Context) => requireSubscription(emulator, c);

  app.post('/', async (c) => {
    const made = makeSubscription(emulator, await readJson(c, newSubscriptionSchema));
    return c.json(subscriptionAnswer(made), 201);
  });
  app.get('/:id', (c) => c.json(subscriptionDetails(emulator, settled(emulator, known(c)))));
  app.delete('/:id', (c) => {
    deleteSubscription(emulator, known(c));
    return c.body(null, 204);
  });
  app.post('/:id/clock', async (c) => {
    const { advanceSeconds } = await readJson(c, clockSchema);
    const subscription = known(c);
    advanceClock(emulator, subscription, advanceSeconds);
    return c.json({ now: spellNow(emulator, subscription) });
  });
  app.put('/:id/request-limits', async (c) => {
    const limits = await readJson(c, requestLimitsSchema);
    const subscription = known(c);
    subscription.requestLimits = limits;
    emulator.throttle.reset(`${subscription.subscriptionId}/`);
    emulator.changed();
    return c.json(limits);
  });
  app.post('/:id/jobs', (c) => postJob(emulator, c));
  app.post('/:id/activity', (c) => postActivity(emulator, c));
  app.get('/:id/calls', (c) => c.json({ calls: emulator.calls.list(known(c).subscriptionId) }));
  app.delete('/:id/calls', (c) => {
    emulator.calls.clear(known(c).subscriptionId);
    return c.body(null, 204);
  });
  app.route(
    '/:id/faults',
    faultRoutes(emulator, (c) => known(c).faults),
  );
  return app;
}

async function postJob(emulator: Emulator, c: Context): Promise<Response> {
  const { durationSeconds, person = avery, ...job } = await readJson(c, newJobSchema);
  const subscription = requireSubscription(emulator, c);
  const { name } = refusable(() =>
    queueJob(subscription, nowOf(emulator, subscription), {
      ...job,
      durationMs: durationSeconds * 1_000,
      createdBy: { objectId: person.oid, tenantId: TENANT_ID, userName: person.name },
    }),
  );
  emulator.changed();
  return c.json({ name }, 201);
}

async function postActivity(emulator: Emulator, c: Context): Promise<Response> {
  const activity = await readJson(c, activitySchema);
  const subscription = requireSubscription(emulator, c);
  const { activeUntilMs } = refusable(() =>
    work(subscription, nowOf(emulator, subscription), activity),
  );
  emulator.changed();
  return c.json({ activeUntil: new Date(activeUntilMs).toISOString() });
}

function refusable<Result>(act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const isRefusal = error instanceof JobRefused || error instanceof ActivityRefused;
    throw isRefusal ? new AdminError(409, error.message) : error;
  }
}

function settled(emulator: Emulator, subscription: SubscriptionState): SubscriptionState {
  settle(subscription, nowOf(emulator, subscription));
  return subscription;
}

function requireSubscription(emulator: Emulator, c: Context): SubscriptionState {
  const id = c.req.param('id') ?? '';
  const found = findSubscription(emulator.state, id);
  if (found === undefined) throw new AdminError(404, `There is no subscription '${id}'.`);
  return found;
}

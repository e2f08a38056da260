import { expect, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import type { Person } from '../../emulator/entra/people';
import type { FaultPreset } from '../../emulator/core/fault-presets';
import type { Fault } from '../../emulator/core/faults';
import type { SeedName } from '../../emulator/seeds/seed';
import { emulatorOrigin } from './origins';

const workspaceSchema = z.object({
  resourceGroup: z.string(),
  name: z.string(),
  location: z.string(),
});
export type WorldWorkspace = z.infer<typeof workspaceSchema>;

const madeSchema = z.object({ subscriptionId: z.string(), workspaces: z.array(workspaceSchema) });

const faultSchema = z.object({ id: z.string() });

const callsSchema = z.object({
  calls: z.array(z.object({ method: z.string(), path: z.string(), status: z.number() })),
});

export interface WorldOptions {
  seed: SeedName;
  count?: number;
  people?: readonly { person: string; roles: readonly string[] }[];
}

type FaultWish = Partial<Omit<Fault, 'id'>> & { preset?: FaultPreset };

/** A subscription of one test's own: its clock, faults and computes are nobody else's. */
export class World {
  private readonly directoryFaults: string[] = [];

  private constructor(
    private readonly request: APIRequestContext,
    readonly subscriptionId: string,
    readonly workspaces: readonly WorldWorkspace[],
  ) {}

  /** Its operations ask for looks as often as callers may look, since no test has time to lose. */
  static async make(request: APIRequestContext, options: WorldOptions): Promise<World> {
    const wanted = { retryAfterSeconds: 1, ...options };
    const made = madeSchema.parse(await send(request, 'POST', 'subscriptions', wanted));
    return new World(request, made.subscriptionId, made.workspaces);
  }

  /** The first workspace of the seed. */
  get workspace(): WorldWorkspace {
    const [first] = this.workspaces;
    if (!first) throw new Error('The seed has no workspace');
    return first;
  }

  /** Address of a page of the workspace, e.g. `clusters` or `new/cluster`. */
  page(rest: string, { resourceGroup, name } = this.workspace): string {
    return `/workspaces/${this.subscriptionId}/${resourceGroup}/${name}/compute/${rest}`;
  }

  /**
   * Address of all computes of these workspaces. Without the filter it is of everybody's, and looks
   * at the computes of the journeys that run meanwhile: it would meet their faults and be counted.
   */
  everywhere(): string {
    const places = this.workspaces.map(({ resourceGroup, name }) =>
      [this.subscriptionId, resourceGroup, name].join('/'),
    );
    return `/computes?workspace=${places.join(',')}`;
  }

  /** ARM path of a compute, as a fault's glob or the log names it. */
  computePath(name: string): string {
    return `/subscriptions/**/workspaces/*/computes/${name}`;
  }

  advance(seconds: number): Promise<unknown> {
    return this.admin('POST', 'clock', { advanceSeconds: seconds });
  }

  /** Moves the subscription's clock, which may be ahead of ours, to a time that is still to come. */
  async advanceTo(at: Date): Promise<void> {
    const { now } = z.object({ now: z.string() }).parse(await this.admin('GET'));
    await this.advance((at.getTime() - Date.parse(now)) / 1_000);
  }

  fault(fault: FaultWish): Promise<unknown> {
    return this.admin('POST', 'faults', fault);
  }

  /** Until no fault is left: those that strike a number of times have done so. */
  async hasStruck(): Promise<void> {
    await expect.poll(() => this.admin('GET', 'faults')).toEqual({ faults: [] });
  }

  clearFaults(): Promise<unknown> {
    return this.admin('DELETE', 'faults');
  }

  /**
   * What goes wrong where there are no subscriptions: in the directory, and for one person alone.
   * Other tests run meanwhile, so it is for somebody who looks up people in no other.
   */
  async directoryFault({ oid }: Person, fault: FaultWish): Promise<void> {
    const added = await send(this.request, 'POST', 'faults', { person: oid, ...fault });
    this.directoryFaults.push(faultSchema.parse(added).id);
  }

  async clearDirectoryFaults(): Promise<void> {
    const ids = this.directoryFaults.splice(0);
    await Promise.all(ids.map((id) => send(this.request, 'DELETE', `faults/${id}`)));
  }

  queueJob(job: { workspace: string; compute: string; nodes: number; durationSeconds: number }) {
    return this.admin('POST', 'jobs', job);
  }

  /**
   * What ARM was asked of this subscription so far, but for its workspaces: whoever looks for one in
   * another journey asks that of each subscription in sight.
   */
  async calls() {
    const { calls } = callsSchema.parse(await this.admin('GET', 'calls'));
    return calls.filter(({ path }) => !path.endsWith('/workspaces'));
  }

  /** Until ARM has taken so many changes of computes: time that passes before is not theirs. */
  async hasBegun(changes: number): Promise<void> {
    const taken = async () =>
      (await this.calls()).filter(({ path, status }) => isChange.test(path) && status < 300);
    await expect
      .poll(async () => (await taken()).filter(({ method }) => method !== 'GET').length, {
        intervals: [50, 100, 200],
      })
      .toBe(changes);
  }

  async remove(): Promise<void> {
    await this.clearDirectoryFaults();
    await send(this.request, 'DELETE', `subscriptions/${this.subscriptionId}`);
  }

  private admin(method: string, what = '', data?: object) {
    const path = `subscriptions/${this.subscriptionId}${what && `/${what}`}`;
    return send(this.request, method, path, data);
  }
}

/** A compute itself, or one of its verbs. */
const isChange = /\/computes\/[^/]+(?:\/(?:start|stop|restart))?$/;

async function send(
  request: APIRequestContext,
  method: string,
  path: string,
  data?: object,
): Promise<unknown> {
  const answer = await request.fetch(`${emulatorOrigin}/_emulator/${path}`, {
    method,
    ...(data ? { data } : {}),
  });
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`);
  return text ? JSON.parse(text) : {};
}

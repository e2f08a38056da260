import { z } from 'zod';
import type { Admin } from './admin';

const callsSchema = z.object({
  calls: z.array(
    z.object({
      method: z.string(),
      path: z.string(),
      status: z.number(),
      requestId: z.string(),
      fault: z.string().optional(),
      carriedOut: z.number().optional(),
    }),
  ),
});
export type ArmCall = z.infer<typeof callsSchema>['calls'][number];

/** All that ARM was asked. Its log keeps the latest alone, so it has to be read now and then. */
export class CallCollector {
  readonly #calls = new Map<string, ArmCall>();

  constructor(
    private readonly admin: Admin,
    private readonly subscriptionIds: readonly string[],
  ) {}

  async collect(): Promise<void> {
    for (const id of this.subscriptionIds) {
      const { calls } = callsSchema.parse(await this.admin('GET', `/subscriptions/${id}/calls`));
      for (const call of calls) this.#calls.set(call.requestId, call);
    }
  }

  get calls(): readonly ArmCall[] {
    return [...this.#calls.values()];
  }
}

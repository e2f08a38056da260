import { Hono, type Context } from 'hono';
import type { Emulator } from '../core/emulator';
import { addFault, removeFault } from '../core/fault-list';
import type { Fault } from '../core/faults';
import { AdminError } from './admin-error';
import { readJson } from './read-json';
import { newFaultSchema } from './schemas';

/** The same four calls for the faults of one subscription and for those that strike everywhere. */
export function faultRoutes(emulator: Emulator, faultsOf: (c: Context) => Fault[]): Hono {
  const app = new Hono();
  app.get('/', (c) => c.json({ faults: faultsOf(c) }));
  app.post('/', async (c) => {
    const fault = addFault(faultsOf(c), await readJson(c, newFaultSchema));
    emulator.changed();
    return c.json(fault, 201);
  });
  app.delete('/', (c) => {
    faultsOf(c).length = 0;
    emulator.changed();
    return c.body(null, 204);
  });
  app.delete('/:faultId', (c) => {
    const id = c.req.param('faultId');
    if (!removeFault(faultsOf(c), id)) throw new AdminError(404, `There is no fault '${id}'.`);
    emulator.changed();
    return c.body(null, 204);
  });
  return app;
}

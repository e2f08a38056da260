import { expect, test } from 'vitest';
import { attachSchema } from './attach';

const machine = {
  computeType: 'VirtualMachine',
  sshPort: 22,
  account: { userName: 'azureuser', by: 'password', password: 'x' },
};
const resourceId =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm';

test('a machine has an id or an address', () => {
  expect(attachSchema.safeParse({ ...machine, resourceId }).error).toBeUndefined();
  expect(attachSchema.safeParse({ ...machine, address: '10.0.0.4' }).error).toBeUndefined();
  const { error } = attachSchema.safeParse(machine);
  expect(error?.issues.map(({ path }) => path)).toEqual([['resourceId']]);
});

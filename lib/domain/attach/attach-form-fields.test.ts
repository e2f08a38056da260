import { describe, expect, test } from 'vitest';
import { emptyAttachForm, type AttachForm } from './attach-form';
import { attachFormFields } from './attach-form-fields';
import { attachFormProblems } from './attach-form-problems';
import { attachWays } from './attach-ways';

const nothingKnown = {
  computes: undefined,
  sizes: undefined,
  networks: undefined,
  resources: undefined,
};

function formsOf({ computeType, source }: (typeof attachWays)[number]): AttachForm[] {
  const empty: AttachForm = { ...emptyAttachForm(computeType, 'eastus'), source };
  return [
    empty,
    { ...empty, how: 'address' },
    { ...empty, account: { ...empty.account, by: 'key' } },
    { ...empty, network: { ...empty.network, mode: 'advanced' } },
    { ...empty, loadBalancer: { type: 'InternalLoadBalancer', subnet: '' } },
    { ...empty, tls: { ...empty.tls, mode: 'own' } },
    { ...empty, tls: { ...empty.tls, mode: 'leaf' } },
    { ...empty, identity: { type: 'UserAssigned', ids: [], pasted: 'no id' } },
  ];
}

describe.each(attachWays)('$title', (way) => {
  test('whatever is missing, its field is on the screen', () => {
    for (const form of formsOf(way)) {
      const fields = attachFormFields(form);
      expect(fields).toEqual([...new Set(fields)]);
      const missing = Object.keys(attachFormProblems(form, nothingKnown));
      expect(missing.filter((path) => !fields.some((field) => field === path))).toEqual([]);
    }
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createComputeSchema } from '../create-compute';
import {
  goodPassword,
  identityIdNamed,
  networkFacts,
  publicKey,
  subnetIdNamed,
} from './cluster-form.fixture';
import { clusterFormOf } from './cluster-form-of';
import type { CreateForm } from './create-form';
import { clusterForm } from './create-form.fixture';
import { createFormProblems } from './create-form-problems';
import { clusterRequest } from './to-create-request';

const ssh = fc.oneof(
  fc.constant(clusterForm.ssh),
  fc
    .record({
      enabled: fc.constant(true),
      adminUserName: fc.stringMatching(/^dana[a-z0-9_-]{0,20}$/),
      password: fc.oneof(
        fc.constant(''),
        fc.stringMatching(/^[ -~]{0,20}$/).map((text) => `${goodPassword}${text}`),
      ),
      publicKey: fc.constantFrom('', publicKey),
    })
    .filter(({ password, publicKey: key }) => password !== '' || key !== ''),
);

const network = fc
  .tuple(fc.constantFrom('none' as const, 'paste' as const), fc.boolean())
  .map(([choice, nodePublicIp]) => ({
    network: { choice, resourceGroup: '', networkId: '' },
    subnetId: choice === 'paste' ? subnetIdNamed('nodes') : '',
    nodePublicIp,
  }));

const identity = fc.oneof(
  fc.constantFrom('None' as const, 'SystemAssigned' as const).map((type) => ({
    type,
    ids: [],
    pasted: '',
  })),
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }).map((names) => ({
    type: 'UserAssigned' as const,
    ids: names.map(identityIdNamed),
    pasted: '',
  })),
);

const trimmed = (text: string) => text.trim() === text;
const tags = fc.uniqueArray(
  fc.record({
    // A name that is a number would be moved to the front: JavaScript orders such keys.
    name: fc
      .string({ minLength: 1 })
      .filter((name) => trimmed(name) && !/[<>%&\\?/]|^\d+$|^__proto__$/.test(name)),
    value: fc.string(),
  }),
  { selector: ({ name }) => name.toLowerCase(), maxLength: 6 },
);

const scale = fc
  .tuple(fc.nat(6), fc.integer({ min: 1, max: 200 }), fc.nat(2_592_000))
  .map(([least, more, idleSeconds]) => ({
    minNodes: String(least),
    maxNodes: String(least + more),
    idleSeconds: String(idleSeconds),
  }));

const options = fc.record({
  vmPriority: fc.constantFrom('Dedicated' as const, 'LowPriority' as const),
  scale,
  ssh,
  identity,
  isolatedNetwork: fc.boolean(),
  description: fc.string().filter(trimmed),
  tags,
});
const combined = ([chosen, place]: [Partial<CreateForm>, Partial<CreateForm>]): CreateForm => ({
  ...clusterForm,
  ...chosen,
  ...place,
});
const forms = fc.tuple(options, network).map(combined);

test('every combination of options is right, is accepted, and comes back as it was typed', () => {
  fc.assert(
    fc.property(forms, (form) => {
      expect(createFormProblems(form, networkFacts)).toEqual({});
      const request = clusterRequest(form);
      const sent = createComputeSchema.parse(JSON.parse(JSON.stringify(request)));
      expect(sent).toEqual(request);
      expect(clusterFormOf(request, form.name)).toEqual(form);
    }),
  );
});

/** The same wishes, less tidily: blanks, leftovers of what was switched off, ids pasted. */
const untidy = (form: CreateForm): CreateForm => ({
  ...form,
  scale: { ...form.scale, maxNodes: ` ${form.scale.maxNodes} ` },
  ssh: form.ssh.enabled
    ? {
        ...form.ssh,
        adminUserName: ` ${form.ssh.adminUserName}`,
        publicKey: `${form.ssh.publicKey}\n`,
      }
    : { enabled: false, adminUserName: 'x y', password: 'x', publicKey: 'x' },
  network: { ...form.network, resourceGroup: 'net', networkId: 'somewhere' },
  subnetId: form.network.choice === 'none' ? 'leftover' : ` ${form.subnetId}\n`,
  identity: {
    type: form.identity.type,
    ids: form.identity.type === 'UserAssigned' ? form.identity.ids.slice(0, 1) : ['leftover'],
    pasted: `\n${form.identity.ids.slice(1).join(' \n\n ')}\n`,
  },
  description: `\n${form.description} `,
  tags: form.tags.flatMap(({ name, value }) => [
    { name: '', value: '' },
    { name: ` ${name}`, value },
  ]),
});

test('how it was typed changes nothing', () => {
  fc.assert(
    fc.property(forms, (form) => {
      expect(createFormProblems(untidy(form), networkFacts)).toEqual({});
      expect(clusterRequest(untidy(form))).toEqual(clusterRequest(form));
    }),
  );
});

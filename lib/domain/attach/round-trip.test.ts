import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAttach } from '../code/any-target.fixture';
import { attachSchema, type Attach } from './attach';
import { attachBodyOf } from './attach-body';
import { attachFormOf } from './attach-form-of';
import { attachOf } from './attach-of';
import { attachRequest } from './attach-request';
import { withoutSecrets } from './without-secrets.fixture';

const sent = (attach: Attach): unknown => JSON.parse(JSON.stringify(attachBodyOf(attach)));

test('a request comes back out of the body that ARM is sent, but for its secrets', () => {
  fc.assert(
    fc.property(anyAttach, (attach) => {
      expect(attachOf(sent(attach))).toEqual(withoutSecrets(attach));
    }),
  );
});

/** A machine without either is a form that is not filled in yet. */
const isNamed = (attach: Attach): boolean =>
  attach.computeType !== 'VirtualMachine' ||
  attach.resourceId !== undefined ||
  attach.address !== undefined;

test('a form comes back out of its request, and the request is one that the server takes', () => {
  fc.assert(
    fc.property(anyAttach.filter(isNamed), (attach) => {
      const request = attachRequest(attachFormOf(attach, 'some-name'));
      const form = attachFormOf(request, 'some-name');
      expect(attachRequest(form)).toEqual(request);
      expect(attachFormOf(attachRequest(form), 'some-name')).toEqual(form);
      expect(attachSchema.parse(sentAsIs(request))).toEqual(request);
    }),
  );
});
const sentAsIs = (request: Attach): unknown => JSON.parse(JSON.stringify(request));

/** Blanks around a text are the typist's; a machine is named by its id or by its address. */
const isTidy = (attach: Attach): boolean => {
  if (attach.description?.trim() !== attach.description) return false;
  if (attach.computeType === 'Kubernetes') {
    const labels = attach.instanceTypes.flatMap((type) => Object.values(type.nodeSelector));
    return labels.every((value) => value.trim() === value);
  }
  if (attach.computeType !== 'VirtualMachine') return true;
  return (attach.resourceId === undefined) !== (attach.address === undefined);
};

/** A cluster that exists has its own count of nodes, and is for production where nothing is said. */
function asked(attach: Attach): Attach {
  if (attach.computeType !== 'AKS' || attach.source === 'new') return attach;
  const { agentCount: _, purpose, ...rest } = attach;
  return purpose === 'FastProd' || purpose === undefined ? rest : { ...rest, purpose };
}

test('nothing that is asked for in a request is lost in its form', () => {
  fc.assert(
    fc.property(anyAttach.filter(isTidy).map(asked), (attach) => {
      const request = attachRequest(attachFormOf(attach, 'some-name'));
      expect(withoutSecrets(request)).toEqual(withoutSecrets(attach));
    }),
  );
});

import type { ReactNode } from 'react';
import type { KeyValue } from '@/components/ui/key-value-list';
import {
  createFieldLabels,
  type CreateField,
  type CreateForm,
} from '@/lib/domain/compute/create-form/create-form';
import { clusterRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { parsePublicKey } from '@/lib/domain/ssh/public-key';
import { idleTimeLabel } from '../idle-time-label';
import { identityLabels } from '../shared/identity-labels';
import { Lines } from './lines';

const item = (field: CreateField, value: ReactNode): KeyValue => ({
  label: createFieldLabels[field],
  value,
});
const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');

/** As many as there are in no password: they say that there is one, not how long it is. */
const dots = '••••••••';

/** What the request says, not what was typed on the way: what was switched off is not there. */
export function reviewOfAdvanced(form: CreateForm): readonly KeyValue[] {
  const { scale, subnetId, nodePublicIp, isolatedNetwork, description } = clusterRequest(form);
  return [
    item('name', form.name),
    item('scale.minNodes', scale.minNodes),
    item('scale.maxNodes', scale.maxNodes),
    item('scale.idleSeconds', `${scale.idleSeconds} (${idleTimeLabel(scale.idleSeconds)})`),
    ...sshItems(form),
    item('network.choice', subnetId ?? 'None'),
    item('nodePublicIp', yesOrNo(!nodePublicIp)),
    ...identityItems(form),
    item('isolatedNetwork', yesOrNo(isolatedNetwork)),
    item('description', description ?? 'None'),
    tagsItem(form),
  ];
}

function sshItems(form: CreateForm): readonly KeyValue[] {
  const { ssh } = clusterRequest(form);
  if (!ssh) return [item('ssh.enabled', 'No')];
  return [
    item('ssh.enabled', 'Yes'),
    item('ssh.adminUserName', ssh.adminUserName),
    item('ssh.password', ssh.password === undefined ? 'None' : dots),
    item('ssh.publicKey', ssh.publicKey === undefined ? 'None' : keyText(ssh.publicKey)),
  ];
}

function keyText(publicKey: string): string {
  const parsed = parsePublicKey(publicKey);
  if (!parsed.ok) return publicKey;
  const { type, bits, comment } = parsed.key;
  return [type, `${bits} bits`, comment].filter(Boolean).join(', ');
}

function identityItems(form: CreateForm): readonly KeyValue[] {
  const { identity } = clusterRequest(form);
  const kind = item('identity.type', identityLabels[identity.type]);
  return identity.type === 'UserAssigned'
    ? [kind, item('identity.ids', <Lines lines={identity.ids} />)]
    : [kind];
}

function tagsItem(form: CreateForm): KeyValue {
  const tags = Object.entries(clusterRequest(form).tags);
  if (tags.length === 0) return item('tags', 'None');
  return item('tags', <Lines lines={tags.map(([name, value]) => `${name}: ${value}`)} />);
}

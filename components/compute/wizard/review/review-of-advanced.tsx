import type { KeyValue } from '@/components/ui/key-value-list';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { clusterRequest } from '@/lib/domain/compute/create-form/to-create-request';
import { idleTimeLabel } from '../idle-time-label';
import { identityItems } from './identity-items';
import { item, keyText, yesOrNo } from './review-items';
import { tagsItem } from './tags-item';

/** As many as there are in no password: they say that there is one, not how long it is. */
const dots = '••••••••';

/** What the request says, not what was typed on the way: what was switched off is not there. */
export function reviewOfAdvanced(form: CreateForm): readonly KeyValue[] {
  const request = clusterRequest(form);
  const { scale, subnetId, nodePublicIp, isolatedNetwork, description, identity, tags } = request;
  return [
    item('name', form.name),
    item('scale.minNodes', scale.minNodes),
    item('scale.maxNodes', scale.maxNodes),
    item('scale.idleSeconds', `${scale.idleSeconds} (${idleTimeLabel(scale.idleSeconds)})`),
    ...sshItems(form),
    item('network.choice', subnetId ?? 'None'),
    item('nodePublicIp', yesOrNo(!nodePublicIp)),
    ...identityItems(identity),
    item('isolatedNetwork', yesOrNo(isolatedNetwork)),
    item('description', description ?? 'None'),
    tagsItem(tags),
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

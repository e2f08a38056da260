import type { KeyValue } from '@/components/ui/key-value-list';
import type { CreateInstance } from '@/lib/domain/compute/create-compute';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { instanceRequest } from '@/lib/domain/compute/create-form/instance-request';
import { isSingleSignOnRefused } from '../instance/single-sign-on';
import { sshSourceLabels } from '../instance/ssh-source-labels';
import { identityItems } from './identity-items';
import { item, keyText, yesOrNo } from './review-items';

/** What the request says, not what was typed on the way: what was switched off is not there. */
export function reviewOfSecurity(form: CreateForm): readonly KeyValue[] {
  const request = instanceRequest(form);
  return [
    ...sshItems(request),
    item('network.choice', request.subnetId ?? 'None'),
    item('nodePublicIp', yesOrNo(!request.nodePublicIp)),
    ...assignedItems(form, request),
    ...identityItems(request.identity),
    item('singleSignOn', yesOrNo(request.singleSignOn && !isSingleSignOnRefused(form))),
  ];
}

function sshItems({ ssh }: CreateInstance): readonly KeyValue[] {
  if (!ssh) return [item('ssh.enabled', 'No')];
  return [
    item('ssh.enabled', 'Yes'),
    item(
      'ssh.publicKey',
      ssh.publicKey === undefined ? sshSourceLabels.later : keyText(ssh.publicKey),
    ),
  ];
}

function assignedItems(form: CreateForm, { assignedTo }: CreateInstance): readonly KeyValue[] {
  if (!assignedTo) return [item('assignedTo.enabled', 'No')];
  const { how, name } = form.assignedTo;
  return [
    ...(how === 'search' ? [item('assignedTo.name', name)] : []),
    item('assignedTo.objectId', assignedTo.objectId),
    item('assignedTo.tenantId', assignedTo.tenantId),
  ];
}

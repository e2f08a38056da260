'use client';

import { AssignedToFields } from '../instance/assigned-to-fields';
import { IdentityWarning } from '../instance/identity-warning';
import { SingleSignOnField } from '../instance/single-sign-on-field';
import { SshAccessFields } from '../instance/ssh-access-fields';
import { reviewOfSecurity } from '../review/review-of-security';
import { IdentityFields } from '../shared/identity-fields';
import { NetworkFields } from '../shared/network-fields';
import type { WizardStep } from '../wizard-step';

function Security() {
  return (
    <>
      <SshAccessFields />
      <NetworkFields />
      <AssignedToFields />
      <IdentityFields>
        <IdentityWarning />
      </IdentityFields>
      <SingleSignOnField />
    </>
  );
}

/** Who gets into an instance, and where it gets to. */
export const security: WizardStep = {
  id: 'security',
  title: 'Security',
  fields: [
    'ssh.enabled',
    'sshKey.source',
    'sshKey.storedId',
    'ssh.publicKey',
    'network.choice',
    'subnetId',
    'nodePublicIp',
    'assignedTo.enabled',
    'assignedTo.how',
    'assignedTo.name',
    'assignedTo.objectId',
    'assignedTo.tenantId',
    'identity.type',
    'identity.ids',
    'identity.pasted',
    'singleSignOn',
  ],
  Component: Security,
  review: reviewOfSecurity,
};

'use client';

import { DescriptionFields } from '../shared/description-fields';
import { IdentityFields } from '../shared/identity-fields';
import { IsolationFields } from '../cluster/isolation-fields';
import { NetworkFields } from '../shared/network-fields';
import { SshFields } from '../cluster/ssh-fields';
import { NameField } from '../name-field';
import { reviewOfAdvanced } from '../review/review-of-advanced';
import { ScaleFields } from '../scale-fields';
import type { WizardStep } from '../wizard-step';

function AdvancedSettings() {
  return (
    <>
      <NameField />
      <ScaleFields />
      <SshFields />
      <NetworkFields />
      <IdentityFields />
      <IsolationFields />
      <DescriptionFields />
    </>
  );
}

/** Second step of a cluster: its name, how far it scales, and all that has a default. */
export const advancedSettings: WizardStep = {
  id: 'advanced-settings',
  title: 'Advanced settings',
  fields: [
    'name',
    'scale.minNodes',
    'scale.maxNodes',
    'scale.idleSeconds',
    'ssh.enabled',
    'ssh.adminUserName',
    'ssh.password',
    'ssh.publicKey',
    'network.choice',
    'subnetId',
    'nodePublicIp',
    'identity.type',
    'identity.ids',
    'identity.pasted',
    'isolatedNetwork',
    'description',
    'tags',
  ],
  Component: AdvancedSettings,
  review: reviewOfAdvanced,
};

'use client';

import { createFieldLabels, type CreateField } from '@/lib/domain/compute/create-form/create-form';
import { IdentityWarning } from '../../wizard/instance/identity-warning';
import { SingleSignOnField } from '../../wizard/instance/single-sign-on-field';
import { SshAccessFields } from '../../wizard/instance/ssh-access-fields';
import { IdentityFields } from '../../wizard/shared/identity-fields';
import { NetworkFields } from '../../wizard/shared/network-fields';
import { security } from '../../wizard/steps/security';
import type { WizardStep } from '../../wizard/wizard-step';

function SecurityForMany() {
  return (
    <>
      <SshAccessFields />
      <NetworkFields />
      <IdentityFields>
        <IdentityWarning />
      </IdentityFields>
      <SingleSignOnField />
    </>
  );
}

/** Whom each instance is for, the list of people says. */
const isOfOnePerson = (field: CreateField): boolean => field.startsWith('assignedTo.');

const labelsOfOne = new Set<string>(
  Object.entries(createFieldLabels).flatMap(([field, label]) =>
    field.startsWith('assignedTo.') ? [label] : [],
  ),
);

/** The step of the instance's wizard, without the user. */
export const securityStep: WizardStep = {
  ...security,
  fields: security.fields.filter((field) => !isOfOnePerson(field)),
  Component: SecurityForMany,
  review: (form) => security.review(form).filter(({ label }) => !labelsOfOne.has(label)),
};

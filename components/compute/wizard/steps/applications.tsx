'use client';

import { ApplicationFields } from '../instance/application-fields';
import { ScriptFields } from '../instance/script-fields';
import { reviewOfApplications } from '../review/review-of-applications';
import type { WizardStep } from '../wizard-step';

function Applications() {
  return (
    <>
      <ScriptFields kind="creation" />
      <ScriptFields kind="startup" />
      <ApplicationFields />
    </>
  );
}

/** What is put onto an instance, beyond what it comes with. */
export const applications: WizardStep = {
  id: 'applications',
  title: 'Applications',
  fields: [
    'scripts.creation.enabled',
    'scripts.creation.source',
    'scripts.creation.path',
    'scripts.creation.text',
    'scripts.creation.arguments',
    'scripts.creation.timeout',
    'scripts.startup.enabled',
    'scripts.startup.source',
    'scripts.startup.path',
    'scripts.startup.text',
    'scripts.startup.arguments',
    'scripts.startup.timeout',
    'applications',
  ],
  Component: Applications,
  review: reviewOfApplications,
};

'use client';

import { TextLink } from '@/components/ui/text-link';
import { routes } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { CreateWizard } from './create-wizard';
import { applications } from './steps/applications';
import { requiredSettings } from './steps/required-settings';
import { scheduling } from './steps/scheduling';
import { security } from './steps/security';
import { tags } from './steps/tags';
import { wizardOf } from './wizard-steps';

const wizard = wizardOf(requiredSettings, scheduling, security, applications, tags);

/** The page that makes a new instance. */
export const InstanceWizard = ({ workspace }: { workspace: WorkspaceRef }) => (
  <CreateWizard
    kind="instance"
    title="Create compute instance"
    workspace={workspace}
    wizard={wizard}
  >
    <TextLink href={routes.newInstances(workspace)}>Create for many users at once</TextLink>
  </CreateWizard>
);

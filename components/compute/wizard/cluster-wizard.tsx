'use client';

import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { CreateWizard } from './create-wizard';
import { advancedSettings } from './steps/advanced-settings';
import { virtualMachine } from './steps/virtual-machine';
import { wizardOf } from './wizard-steps';

const wizard = wizardOf(virtualMachine, advancedSettings);

/** The page that makes a new cluster. */
export const ClusterWizard = ({ workspace }: { workspace: WorkspaceRef }) => (
  <CreateWizard
    kind="cluster"
    title="Create compute cluster"
    workspace={workspace}
    wizard={wizard}
  />
);

'use client';

import { FormSection } from '@/components/form/form-section';
import type { AttachForm } from '@/lib/domain/attach/attach-form';
import { useWatch } from 'react-hook-form';
import { useAttach } from '../attach-context';
import { AccountFields } from './account-fields';
import { HdInsightAddressField, MachineAddressField } from './address-field';
import { DatabricksFields } from './databricks-fields';
import { KubernetesFields } from './kubernetes-fields';
import { NewAksFields } from './new-aks-fields';
import { PurposeField } from './purpose-field';
import { ResourceFields } from './resource-fields';

/** What a type is asked for beyond its name. */
export function AttachFields() {
  const { way } = useAttach();
  if (way.source === 'new') return <NewAksFields />;
  return (
    <>
      <ResourceFields />
      <OwnFields />
    </>
  );
}

function OwnFields() {
  const { way } = useAttach();
  const how = useWatch<AttachForm, 'how'>({ name: 'how' });
  switch (way.computeType) {
    case 'AKS':
      return (
        <FormSection title="Use">
          <PurposeField />
        </FormSection>
      );
    case 'Kubernetes':
      return <KubernetesFields />;
    case 'VirtualMachine':
      return (
        <>
          {how === 'address' && (
            <FormSection title="Machine">
              <MachineAddressField />
            </FormSection>
          )}
          <AccountFields />
        </>
      );
    case 'HDInsight':
      return (
        <>
          <FormSection title="Cluster">
            <HdInsightAddressField />
          </FormSection>
          <AccountFields />
        </>
      );
    case 'Databricks':
      return <DatabricksFields />;
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'SynapseSpark':
    case 'DataFactory':
      return null;
  }
}

'use client';

import { useController, useFormContext, useWatch } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { NumberField } from '@/components/form/number-field';
import { SelectField } from '@/components/form/select-field';
import { aksCoresProblem } from '@/lib/domain/attach/aks-cores';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { typedNumber } from '@/lib/domain/compute/create-form/typed-number';
import { regions } from '@/lib/domain/region/regions';
import { useCreate } from '../../wizard/create-context';
import { AksNetworkFields } from './aks-network-fields';
import { AksSizeField } from './aks-size-field';
import { LoadBalancerFields } from './load-balancer-fields';
import { PurposeField } from './purpose-field';
import { TlsFields } from './tls-fields';

/** A cluster that the service makes. */
export function NewAksFields() {
  return (
    <>
      <FormSection title="Cluster" intro="Fixed after creation.">
        <RegionField />
        <PurposeField />
        <AksSizeField />
        <NodeCountField />
      </FormSection>
      <FormSection title="Network" intro="Fixed after creation.">
        <AksNetworkFields />
        <LoadBalancerFields />
      </FormSection>
      <TlsFields />
    </>
  );
}

function RegionField() {
  const { home, chooseLocation } = useCreate();
  const { setValue } = useFormContext<AttachForm>();
  const { field, fieldState } = useController<AttachForm, 'location'>({ name: 'location' });
  const { ref, value, onChange } = field;
  const choose = (location: string) => {
    onChange(location);
    chooseLocation(location);
    // What there is to choose from is the new region's.
    setValue('agentVmSize', '');
    setValue('network.subnetId', '');
  };
  return (
    <SelectField
      label={attachFieldLabels.location}
      hint={
        value === home
          ? 'The region of the workspace.'
          : `Away from the workspace, which is in ${home}: requests and models travel between the two.`
      }
      problem={fieldState.error?.message}
      options={[...new Set([home, ...regions])].map((name) => ({ value: name, label: name }))}
      value={value}
      onChange={choose}
      selectRef={ref}
    />
  );
}

/** The rule on cores is told while nodes and size are chosen, not only at the end. */
function NodeCountField() {
  const { facts } = useCreate();
  const [count, name, purpose] = useWatch<AttachForm, ['agentCount', 'agentVmSize', 'purpose']>({
    name: ['agentCount', 'agentVmSize', 'purpose'],
  });
  const size = sizeNamed(facts.sizes, name);
  const agentCount = typedNumber(count);
  const vCPUs = size?.vCPUs ?? 0;
  const isKnown = vCPUs > 0 && agentCount > 0;
  return (
    <NumberField<AttachForm>
      name="agentCount"
      label={attachFieldLabels.agentCount}
      hint={
        isKnown
          ? `${agentCount} × ${vCPUs} vCPUs are ${agentCount * vCPUs} vCPUs in all.`
          : 'Choose a size to see how many vCPUs they have in all.'
      }
      problem={isKnown ? aksCoresProblem({ purpose, agentCount, vCPUs }) : undefined}
    />
  );
}

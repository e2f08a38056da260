'use client';

import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchField } from '@/components/ui/search-field';
import type { SizeFilter } from '@/lib/domain/vm-size/size-list';
import type { VmType } from '@/lib/domain/vm-size/vm-size';

interface SizeFiltersProps {
  vmType: VmType;
  families: readonly string[];
  quotaKnown: boolean;
  filter: SizeFilter;
  onChange: (change: Partial<SizeFilter>) => void;
}

const vCPUSteps = [2, 4, 8, 16, 32, 64];
const gpuSteps = [2, 4, 8];
const memorySteps = [8, 16, 32, 64, 128, 256, 512];
const machineSteps = [1, 2, 4, 10, 50];
const priceSteps = [0.1, 0.5, 1, 2, 5, 10];

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function SizeFilters(props: SizeFiltersProps) {
  const { vmType, families, quotaKnown, filter, onChange } = props;
  return (
    <div className={useStyles().root}>
      <SearchField
        label="Search sizes"
        placeholder="Search by name or family"
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
      <Select
        aria-label="Family"
        value={filter.family}
        onChange={(_, { value }) => onChange({ family: value })}
      >
        <option value="">Any family</option>
        {families.map((family) => (
          <option key={family}>{family}</option>
        ))}
      </Select>
      <AtLeast
        label="Least vCPUs"
        any="Any vCPUs"
        unit="vCPUs"
        steps={vCPUSteps}
        value={filter.minVCPUs}
        onChange={(minVCPUs) => onChange({ minVCPUs })}
      />
      {vmType === 'GPU' && (
        <AtLeast
          label="Least GPUs"
          any="Any GPUs"
          unit="GPUs"
          steps={gpuSteps}
          value={filter.minGpus}
          onChange={(minGpus) => onChange({ minGpus })}
        />
      )}
      <AtLeast
        label="Least memory"
        any="Any memory"
        unit="GB"
        steps={memorySteps}
        value={filter.minMemoryGB}
        onChange={(minMemoryGB) => onChange({ minMemoryGB })}
      />
      <Steps
        label="Highest price"
        any="Any price"
        text={(price) => `Up to ${price} an hour`}
        steps={priceSteps}
        value={filter.maxPrice}
        onChange={(maxPrice) => onChange({ maxPrice })}
      />
      {quotaKnown && (
        <Steps
          label="Quota left"
          any="Any quota"
          text={(count) => (count === 1 ? 'Quota for 1 machine' : `Quota for ${count} machines`)}
          steps={machineSteps}
          value={filter.minMachines}
          onChange={(minMachines) => onChange({ minMachines })}
        />
      )}
    </div>
  );
}

interface StepsProps {
  label: string;
  any: string;
  text: (step: number) => string;
  steps: readonly number[];
  value: number;
  onChange: (value: number) => void;
}

const AtLeast = ({ unit, ...props }: Omit<StepsProps, 'text'> & { unit: string }) => (
  <Steps {...props} text={(step) => `${step} ${unit} or more`} />
);

function Steps({ label, any, text, steps, value, onChange }: StepsProps) {
  return (
    <Select aria-label={label} value={value} onChange={(_, data) => onChange(Number(data.value))}>
      <option value={0}>{any}</option>
      {steps.map((step) => (
        <option key={step} value={step}>
          {text(step)}
        </option>
      ))}
    </Select>
  );
}

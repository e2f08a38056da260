'use client';

import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchField } from '@/components/ui/search-field';
import type { SizeFilter } from '@/lib/domain/vm-size/size-list';
import type { VmType } from '@/lib/domain/vm-size/vm-size';

interface SizeFiltersProps {
  vmType: VmType;
  filter: SizeFilter;
  onChange: (change: Partial<SizeFilter>) => void;
}

const vCPUSteps = [2, 4, 8, 16, 32, 64];
const gpuSteps = [2, 4, 8];
const memorySteps = [8, 16, 32, 64, 128, 256, 512];

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function SizeFilters({ vmType, filter, onChange }: SizeFiltersProps) {
  return (
    <div className={useStyles().root}>
      <SearchField
        label="Search sizes"
        placeholder="Search by name or family"
        value={filter.search}
        onChange={(search) => onChange({ search })}
      />
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
    </div>
  );
}

interface AtLeastProps {
  label: string;
  any: string;
  unit: string;
  steps: readonly number[];
  value: number;
  onChange: (value: number) => void;
}

function AtLeast({ label, any, unit, steps, value, onChange }: AtLeastProps) {
  return (
    <Select aria-label={label} value={value} onChange={(_, data) => onChange(Number(data.value))}>
      <option value={0}>{any}</option>
      {steps.map((step) => (
        <option key={step} value={step}>
          {`${step} ${unit} or more`}
        </option>
      ))}
    </Select>
  );
}

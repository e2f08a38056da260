'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { Notice } from '@/components/feedback/notice';
import { SelectField } from '@/components/form/select-field';
import { SwitchField } from '@/components/form/switch-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { regions } from '@/lib/domain/region/regions';
import { useCreate } from '../create-context';
import { RegionField } from '../region-field';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The workspace's region, unless somebody wants another and knows what that means. */
export function RegionChoice() {
  const { home, chooseLocation } = useCreate();
  const { field, fieldState } = useController<CreateForm, 'location'>({ name: 'location' });
  const { ref, value, onChange } = field;
  const [isOpen, setOpen] = useState(value !== home);
  const choose = (location: string) => {
    onChange(location);
    chooseLocation(location);
  };
  return (
    <div className={useStyles().root}>
      {isOpen ? (
        <SelectField
          label={createFieldLabels.location}
          info="Fixed after creation. Sizes, prices and quota are those of this region."
          problem={fieldState.error?.message}
          options={[...new Set([home, ...regions])].map((name) => ({ value: name, label: name }))}
          value={value}
          onChange={choose}
          selectRef={ref}
        />
      ) : (
        <RegionField />
      )}
      <SwitchField
        label="Another region"
        checked={isOpen}
        onChange={(checked) => {
          setOpen(checked);
          if (!checked) choose(home);
        }}
      />
      {value !== home && (
        <Notice intent="warning" title="Away from the workspace:">
          data travels between {home} and {value}. Jobs start and read more slowly, and Azure bills
          the transfer.
        </Notice>
      )}
    </div>
  );
}

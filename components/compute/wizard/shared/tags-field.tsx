'use client';

import { useController } from 'react-hook-form';
import { controlName, faultyControl } from '@/components/form/faulty-control';
import {
  createFieldLabels,
  type CreateForm,
  type TagRow,
} from '@/lib/domain/compute/create-form/create-form';
import { tagRowProblems } from '@/lib/domain/compute/create-form/tag-rows';
import { maxTags } from '@/lib/domain/compute/tags';
import { RowGroup } from './row-group';
import { TagInputs } from './tag-inputs';

/** Tags, a row each. Rows that are blank count for nothing. */
export function TagsField() {
  const { field, fieldState } = useController<CreateForm, 'tags'>({ name: 'tags' });
  const { ref, value: rows, onChange, onBlur } = field;
  const problem = fieldState.error?.message;
  const problems = problem === undefined ? [] : tagRowProblems(rows);
  return (
    <RowGroup<TagRow>
      label={createFieldLabels.tags}
      hint={`Up to ${maxTags} names with values, for search, policy and cost reports. Names are not told apart by case.`}
      noun="tag"
      max={maxTags}
      listRef={(list) => ref(faultyControl(list, () => tagRowProblems(rows).map(asRowProblem)))}
      rows={rows}
      emptyRow={{ name: '', value: '' }}
      problem={problem}
      onChange={onChange}
    >
      {({ index, ...row }) => (
        <TagInputs
          {...row}
          name={controlName(index, 'name')}
          problem={problems[index]}
          onBlur={onBlur}
        />
      )}
    </RowGroup>
  );
}

const asRowProblem = (problem: string | undefined) =>
  problem === undefined ? {} : { name: problem };

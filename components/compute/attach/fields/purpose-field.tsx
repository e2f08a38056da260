'use client';

import { useController } from 'react-hook-form';
import { SegmentedField } from '@/components/form/segmented-field';
import { useJudgeAgain } from '@/components/form/use-judge-again';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { purposeWords } from '@/lib/domain/attach/attach-words';
import { clusterPurposes } from '@/lib/domain/attach/create-aks';

const choices = clusterPurposes.map((value) => ({ value, label: purposeWords[value].title }));

/** What the cluster is for, on which the number of its cores depends. */
export function PurposeField() {
  const { field } = useController<AttachForm, 'purpose'>({ name: 'purpose' });
  const judgeAgain = useJudgeAgain<AttachForm>();
  const { ref, value, onChange } = field;
  return (
    <SegmentedField
      label={attachFieldLabels.purpose}
      info="Production needs twelve vCPUs in all, dev-test two."
      hint={purposeWords[value].what}
      choices={choices}
      value={value}
      chosenRef={ref}
      onChange={(purpose) => {
        onChange(purpose);
        judgeAgain('agentCount');
      }}
    />
  );
}

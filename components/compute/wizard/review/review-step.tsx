'use client';

import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { KeyValueList } from '@/components/ui/key-value-list';
import { useCreateForm } from '../use-create-form';
import type { WizardStep } from '../wizard-step';

interface ReviewStepProps {
  steps: readonly WizardStep[];
  onEdit: (index: number) => void;
}

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

/** All that was entered, step by step, before it is sent. */
export function ReviewStep({ steps, onEdit }: ReviewStepProps) {
  const styles = useStyles();
  const form = useCreateForm();
  return steps.map(({ id, title, review }, index) => (
    <section key={id} aria-label={title}>
      <div className={styles.heading}>
        <Subtitle2 as="h3" className={styles.title}>
          {title}
        </Subtitle2>
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={`Edit ${title.toLowerCase()}`}
          onClick={() => onEdit(index)}
        />
      </div>
      <KeyValueList items={review(form)} />
    </section>
  ));
}

'use client';

import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { serviceProblems } from '@/components/compute/wizard/service-problems';
import { useCreate } from '@/components/compute/wizard/create-context';
import { formResolver } from '@/components/compute/wizard/form-resolver';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { ReasonButton } from '@/components/ui/reason-button';
import { ApiError } from '@/lib/browser/api-error';
import type { CreateField, CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { editParts, type EditPartId } from './edit-form';
import { firstNo, no, yes, type Verdict } from '@/lib/domain/verdict/verdict';

interface EditPartProps {
  part: EditPartId;
  /** As it is when the part is first shown; what is read anew does not undo what is typed. */
  form: CreateForm;
  verdict: Verdict;
  /** Throws what ARM answers to a change that it refuses. */
  save: (form: CreateForm) => Promise<unknown>;
  onDirty: (part: EditPartId, isDirty: boolean) => void;
  children: ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: tokens.lineHeightHero700,
  },
});

const names: Record<EditPartId, string> = { scale: 'nodes', identity: 'identity', tags: 'tags' };

/** One part of a cluster that can be changed, by a request of its own. */
export function EditPart(props: EditPartProps) {
  const { part, form: saved, verdict, save, onDirty, children } = props;
  const fields: readonly CreateField[] = editParts[part];
  const styles = useStyles();
  const { facts } = useCreate();
  const [failure, setFailure] = useState<Error>();
  // The form's own flag does not outlive its reset.
  const [isSaved, setSaved] = useState(false);
  const form = useForm<CreateForm>({
    defaultValues: saved,
    resolver: formResolver(facts, fields),
    mode: 'onTouched',
  });
  const { isDirty, isSubmitting } = form.formState;
  useEffect(() => onDirty(part, isDirty), [part, isDirty, onDirty]);

  const send = async (values: CreateForm) => {
    setFailure(undefined);
    setSaved(false);
    try {
      await save(values);
      // What was typed meanwhile is the next change.
      form.reset(values, { keepValues: true });
      setSaved(true);
    } catch (error) {
      const problems = error instanceof ApiError ? serviceProblems(error.body, 'cluster') : [];
      const shown = problems.filter(({ field }) => fields.includes(field));
      for (const { field, message } of shown) form.setError(field, { type: 'service', message });
      if (shown.length === 0) setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const mayBeSaved = firstNo(verdict, isDirty ? yes : no('Nothing is changed yet'));
  const submit = form.handleSubmit(send);
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles.root}
        onSubmit={(event) => {
          event.preventDefault();
          if (mayBeSaved.ok && !isSubmitting) void submit();
        }}
      >
        {children}
        {failure && <ErrorNotice error={failure} title="Azure refused the change" />}
        <div className={styles.footer}>
          <ReasonButton
            type="submit"
            appearance="primary"
            verdict={mayBeSaved}
            disabledFocusable={isSubmitting}
            icon={isSubmitting ? <Spinner size="tiny" /> : null}
          >
            {`Save ${names[part]}`}
          </ReasonButton>
          <Text as="span" size={200}>
            <output>{isSaved && !isDirty && 'Azure has taken the change.'}</output>
          </Text>
        </div>
      </form>
    </FormProvider>
  );
}

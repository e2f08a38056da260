'use client';

import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { useFormContext } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { ErrorSummary, type FieldError } from '@/components/form/error-summary';
import {
  attachFieldAround,
  attachFieldLabels,
  type AttachForm,
} from '@/lib/domain/attach/attach-form';
import { attachFormFields } from '@/lib/domain/attach/attach-form-fields';
import { ViewCode } from '../code/view-code';

const AttachCode = dynamic(
  () => import('../code/attach-code').then((module) => module.AttachCode),
  {
    ssr: false,
    loading: () => <LoadingRows label="Loading the code" rows={6} />,
  },
);

interface AttachLayoutProps {
  title: string;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the errors of the fields are summed up above them. */
  sumsUp: boolean;
  /** What the form does: attach what is there, or create it. */
  madeHow: 'attached' | 'created';
  /** Why it was not sent, or not taken. */
  error: Error | null;
  onSubmit: () => void;
  footer: ReactNode;
  children: ReactNode;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    maxWidth: '72rem',
    // The footer sticks to the end of the screen and must not hide what has the focus.
    '& :is(input, button, select, textarea, a)': { scrollMarginBlockEnd: '6rem' },
  },
  wide: { maxWidth: 'none' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  withCode: {
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outline: 'none' },
});

/** One page of the form, what is wrong with it, and the way on. */
export function AttachLayout(props: AttachLayoutProps) {
  const { title, heading, sumsUp, madeHow, error, onSubmit, footer, children } = props;
  const styles = useStyles();
  const [showsCode, setShowsCode] = useState(false);
  const { formState, getFieldState, getValues, setFocus } = useFormContext<AttachForm>();
  const errors = attachFormFields(getValues()).flatMap((field): FieldError[] => {
    const message = getFieldState(field, formState).error?.message;
    return message === undefined ? [] : [{ path: field, label: attachFieldLabels[field], message }];
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Enter in a search box searches.
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && activeElement.type === 'search') return;
    onSubmit();
  };
  return (
    <form
      className={mergeClasses(styles.form, showsCode && styles.wide)}
      noValidate
      onSubmit={submit}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {error && <ErrorNotice title={`The compute was not ${madeHow}.`} error={error} />}
      <ErrorSummary
        errors={sumsUp ? errors : []}
        onGo={({ path }) => {
          const field = attachFieldAround(path);
          if (field) setFocus(field);
        }}
      />
      <div className={mergeClasses(styles.sides, showsCode && styles.withCode)}>
        <div className={styles.fields}>{children}</div>
        <ViewCode isOpen={showsCode} onToggle={() => setShowsCode(!showsCode)}>
          <AttachCode />
        </ViewCode>
      </div>
      {footer}
    </form>
  );
}

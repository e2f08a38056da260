'use client';

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { useFormContext } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { ErrorSummary, type FieldError } from '@/components/form/error-summary';
import {
  attachFieldAround,
  attachFieldLabels,
  type AttachForm,
} from '@/lib/domain/attach/attach-form';
import { attachFormFields } from '@/lib/domain/attach/attach-form-fields';

interface AttachLayoutProps {
  title: string;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the errors of the fields are summed up above them. */
  sumsUp: boolean;
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
  title: { ...typographyStyles.subtitle1, margin: 0, outline: 'none' },
});

/** One page of the form, what is wrong with it, and the way on. */
export function AttachLayout(props: AttachLayoutProps) {
  const { title, heading, sumsUp, error, onSubmit, footer, children } = props;
  const styles = useStyles();
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
    <form className={styles.form} noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {error && <ErrorNotice title="The compute was not attached." error={error} />}
      <ErrorSummary
        errors={sumsUp ? errors : []}
        onGo={({ path }) => {
          const field = attachFieldAround(path);
          if (field) setFocus(field);
        }}
      />
      {children}
      {footer}
    </form>
  );
}

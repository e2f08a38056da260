'use client';

import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { useState, type FormEvent, type ReactNode, type RefObject } from 'react';
import { useFormContext } from 'react-hook-form';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { ErrorSummary, type FieldError } from '@/components/form/error-summary';
import { StepList } from '@/components/form/step-list';
import type { LeaveGuard } from '@/components/form/use-leave-guard';
import {
  createFieldLabels,
  type CreateField,
  type CreateForm,
} from '@/lib/domain/compute/create-form/create-form';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { ViewCode } from '../code/view-code';
import { SideSummary } from './summary/side-summary';
import { WizardFooter } from './wizard-footer';
import type { WizardPage } from './wizard-steps';

const CreateCode = dynamic(
  () => import('../code/create-code').then((module) => module.CreateCode),
  {
    ssr: false,
    loading: () => <LoadingRows label="Loading the code" rows={6} />,
  },
);

export interface WizardLayoutProps {
  pages: readonly WizardPage[];
  current: number;
  reached: number;
  heading: RefObject<HTMLHeadingElement | null>;
  onGo: (index: number, field?: CreateField) => void;
  /** The fields of the page on the screen, and whether their errors are summed up above them. */
  fields: readonly CreateField[];
  sumsUp: boolean;
  /** Why the last create failed. */
  error: Error | null;
  verdict: Verdict;
  isChecking: boolean;
  isSending: boolean;
  onNext: () => void;
  /** Goes past the steps that are left, to the review. */
  onReview: () => void;
  onCreate: () => void;
  guard: LeaveGuard;
  /** Whether Create is there from the first step on, as all else has a default. */
  createsEarly: boolean;
  /** Below what one compute amounts to. */
  summary?: ReactNode;
  children: ReactNode;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: '11rem minmax(0, 1fr) minmax(15rem, 18rem)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1600px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(15rem, 18rem)',
      '& > nav': { gridColumn: '1 / -1' },
    },
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    // The footer sticks to the end of the screen and must not hide what has the focus.
    '& :is(input, button, select, a)': { scrollMarginBlockEnd: '6rem' },
  },
  withCode: {
    gridTemplateColumns: '11rem minmax(0, 1fr) minmax(0, 1fr)',
    '@media (max-width: 1600px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    position: 'sticky',
    top: tokens.spacingVerticalM,
    '@media (max-width: 900px)': { position: 'static' },
  },
  body: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0, outline: 'none' },
  footer: { gridColumn: '1 / -1', position: 'sticky', bottom: 0, zIndex: 2 },
});

/** Steps, the step on the screen, its summary, and the way on. */
export function WizardLayout(props: WizardLayoutProps) {
  const { pages, current, reached, heading, onGo, fields, sumsUp, error, children } = props;
  const styles = useStyles();
  const { formState, getFieldState } = useFormContext<CreateForm>();
  const [showsCode, setShowsCode] = useState(false);
  const isReview = current === pages.length - 1;
  const errors = fields.flatMap((field): FieldError[] => {
    const message = getFieldState(field, formState).error?.message;
    return message === undefined ? [] : [{ path: field, label: createFieldLabels[field], message }];
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    // Enter in a search box searches.
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && activeElement.type === 'search') return;
    if (!isReview) props.onNext();
    else if (props.verdict.ok) props.onCreate();
  };
  return (
    <form
      className={mergeClasses(styles.form, showsCode && styles.withCode)}
      noValidate
      onSubmit={onSubmit}
    >
      <StepList steps={pages} current={current} reached={reached} onGo={onGo} />
      <div className={styles.body}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {pages[current]?.title}
        </h2>
        {error && <ErrorNotice title="The compute was not created." error={error} />}
        <ErrorSummary
          errors={sumsUp ? errors : []}
          onGo={({ path }) =>
            onGo(
              current,
              fields.find((field) => field === path),
            )
          }
        />
        {children}
      </div>
      <div className={styles.side}>
        <ViewCode isOpen={showsCode} onToggle={() => setShowsCode(!showsCode)}>
          <CreateCode />
        </ViewCode>
        <SideSummary>{props.summary}</SideSummary>
      </div>
      <div className={styles.footer}>
        <WizardFooter {...props} isReview={isReview} />
      </div>
    </form>
  );
}

'use client';

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface FormSectionProps {
  title: string;
  /** One sentence on what this part of the form is for. */
  intro?: string;
  children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // Long words, as ids are, break instead of widening the form.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'grid', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

/** Fields of one concern, under a heading of their own. */
export function FormSection({ title, intro, children }: FormSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h3" id={id} className={styles.title}>
          {title}
        </Subtitle2>
        {intro !== undefined && <Text size={200}>{intro}</Text>}
      </div>
      {children}
    </section>
  );
}

'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { CodeSubject } from '@/lib/domain/code/subject';
import { CodePanel } from './code-panel';

interface DraftCodeProps {
  subject: CodeSubject;
  missing: readonly string[];
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

/** The code of a form as it stands, and what it still lacks. */
export function DraftCode({ subject, missing }: DraftCodeProps) {
  // Typing comes first: the text may follow a moment later.
  const latest = useDeferredValue(subject);
  return (
    <section className={useStyles().root} aria-label="Code">
      <Text size={200}>
        {missing.length === 0
          ? 'The form as it stands.'
          : `The form as it stands. Not filled in, or not right, yet: ${missing.join(', ')}.`}
      </Text>
      <CodePanel subject={{ ...latest, name: latest.name.trim() || namePlaceholder }} />
    </section>
  );
}

/** So that the text is whole, and one can see where the name goes. */
const namePlaceholder = 'compute-name';

'use client';

import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import { LazyTooltip } from './lazy-tooltip';
import { VisuallyHidden } from './visually-hidden';

type Outcome = 'copied' | 'refused';

const icons = { copied: <CheckmarkRegular />, refused: <DismissRegular /> };
const sayings: Record<Outcome, string> = {
  copied: 'Copied',
  refused: 'The browser did not allow copying',
};
const shownMs = 2_500;

interface CopyButtonProps {
  text: string;
  /** Says what it copies: "Copy request id". */
  label: string;
  /** Where several stand side by side. */
  icon?: ReactElement;
}

const copyIcon = <CopyRegular />;

/** Copies a text and says whether that worked. */
export function CopyButton({ text, label, icon = copyIcon }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();

  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <>
      <LazyTooltip relationship="label" content={outcome ? sayings[outcome] : label}>
        <Button
          appearance="subtle"
          size="small"
          icon={outcome ? icons[outcome] : icon}
          onClick={() => void copy(text).then(setOutcome)}
        />
      </LazyTooltip>
      <VisuallyHidden live>{outcome && sayings[outcome]}</VisuallyHidden>
    </>
  );
}

async function copy(text: string): Promise<Outcome> {
  try {
    // Missing outside a secure context, refused by some policies of the browser.
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

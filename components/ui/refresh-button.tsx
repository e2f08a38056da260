'use client';

import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';

interface RefreshButtonProps {
  /** While it is being read, another press does nothing. */
  busy: boolean;
  onRefresh: () => void;
}

/** Reads again what a part of a page shows. */
export const RefreshButton = ({ busy, onRefresh }: RefreshButtonProps) => (
  <Button
    appearance="subtle"
    icon={<ArrowClockwiseRegular />}
    disabledFocusable={busy}
    onClick={onRefresh}
  >
    Refresh
  </Button>
);

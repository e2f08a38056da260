'use client';

import { Spinner } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '@/components/feedback/use-now';
import type { Command } from './command';
import { refreshVerdict, retryTime } from './refresh-verdict';

/**
 * The command that looks now. It shows progress only when asked for: the list also looks by itself
 * every few seconds, and that should not flicker.
 */
export function useRefresh(query: UseQueryResult): Command {
  const [isRefreshing, setRefreshing] = useState(false);
  const retryAt = retryTime(query.error, query.errorUpdatedAt);
  const now = useNow(retryAt !== undefined);
  return {
    id: 'refresh',
    label: 'Refresh',
    icon: isRefreshing ? <Spinner size="extra-tiny" /> : <ArrowClockwise20Regular />,
    // What ticks from now on has last ticked before the answer.
    verdict: refreshVerdict(retryAt, Math.max(now, query.errorUpdatedAt)),
    run: () => {
      setRefreshing(true);
      void query.refetch().finally(() => setRefreshing(false));
    },
  };
}

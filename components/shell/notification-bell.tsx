'use client';
import { Button, makeStyles } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { isUnderWay } from '@/lib/browser/operations/started-operation';
import { useOperations } from '@/lib/browser/operations/use-operations';
import { useBarStyles } from './use-bar-styles';

const OperationsPanel = dynamic(
  () => import('@/components/feedback/operations-panel').then((module) => module.OperationsPanel),
  { ssr: false },
);

const UnderWayBadge = dynamic(
  () => import('./under-way-badge').then((module) => module.UnderWayBadge),
  { ssr: false },
);

const useStyles = makeStyles({ root: { position: 'relative' } });

/** How much is under way, and the way to see it. */
export function NotificationBell() {
  const styles = useStyles();
  const bar = useBarStyles();
  const count = useOperations().filter(isUnderWay).length;
  // Stays mounted once opened, so that it can slide out as well as in.
  const [panel, setPanel] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <span className={styles.root}>
      <LazyTooltip
        relationship="label"
        content={count > 0 ? `Notifications, ${count} under way` : 'Notifications'}
      >
        <Button
          appearance="transparent"
          className={bar.button}
          icon={{ className: bar.icon, children: <AlertRegular /> }}
          onClick={() => setPanel('open')}
        />
      </LazyTooltip>
      {count > 0 && <UnderWayBadge count={count} />}
      {panel !== 'never' && (
        <OperationsPanel open={panel === 'open'} onClose={() => setPanel('closed')} />
      )}
    </span>
  );
}

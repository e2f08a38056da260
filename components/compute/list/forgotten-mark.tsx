'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ClockAlarm16Regular } from '@fluentui/react-icons';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Instance } from '@/lib/domain/compute/compute';
import { useForgotten } from '../use-forgotten';
import { useListContext } from './list-context';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { color: tokens.colorStatusWarningForeground1 },
});

/** Marks an instance that seems to run for nobody, with what that costs. */
export function ForgottenMark({ instance }: { instance: Instance }) {
  const styles = useStyles();
  const { workspace } = useListContext();
  const forgotten = useForgotten(workspace, instance);
  if (!forgotten) return null;
  const { text, cost } = forgotten;
  const told = cost ? `${text} ${cost}` : text;
  return (
    <LazyTooltip relationship="inaccessible" content={told}>
      <span className={styles.root}>
        <ClockAlarm16Regular className={styles.icon} aria-hidden />
        <span aria-hidden>Forgotten?</span>
        <VisuallyHidden>{told}</VisuallyHidden>
      </span>
    </LazyTooltip>
  );
}

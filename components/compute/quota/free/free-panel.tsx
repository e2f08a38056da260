'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../detail/section';
import { FreeForm, type CoresChange } from './free-form';
import { FreePlanView } from './free-plan-view';
import type { CoresWanted } from './use-free-answer';

interface FreePanelProps {
  wanted: CoresWanted;
  onChange: (change: CoresChange) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How to have more cores free: what to delete or scale down, at the least loss. */
export function FreePanel({ wanted, onChange, onClose }: FreePanelProps) {
  const styles = useStyles();
  const { location, cores, priority, family } = wanted;
  return (
    <Section title="Free cores">
      <div className={styles.root}>
        <FreeForm wanted={wanted} onChange={onChange} />
        <FreePlanView key={`${location}/${cores}/${priority}/${family}`} wanted={wanted} />
        <p className={styles.note}>
          Stopping an instance frees none: it keeps its quota until it is deleted. Only computes of
          this workspace are proposed.
        </p>
        <div>
          <Button onClick={onClose}>Close</Button>
        </div>
      </div>
    </Section>
  );
}

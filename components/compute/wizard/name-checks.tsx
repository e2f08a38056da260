'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  DismissCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { isTaken } from '@/lib/domain/compute/create-form/create-form-problems';
import { computeNameRules } from '@/lib/domain/name/compute-name';
import { useCreate } from './create-context';
import type { NameAvailabilityState } from './use-name-availability';

interface NameChecksProps {
  name: string;
  availability: NameAvailabilityState;
}

type Outcome = 'open' | 'met' | 'broken' | 'doubtful';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  open: { color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
});

const icons: Record<Outcome, typeof CircleRegular> = {
  open: CircleRegular,
  met: CheckmarkCircleRegular,
  broken: DismissCircleRegular,
  doubtful: WarningRegular,
};
const spoken: Record<Outcome, string> = {
  open: '',
  met: '(met)',
  broken: '(not met)',
  doubtful: '(not known)',
};

export function NameChecks({ name, availability }: NameChecksProps) {
  const styles = useStyles();
  const { kind, location, facts } = useCreate();
  const region = inRegion(availability, location);
  const checks: readonly { text: string; outcome: Outcome }[] = [
    ...computeNameRules(kind, facts.nameProfile).map(({ text, test }) => ({
      text,
      outcome: verdictOn(name, test(name)),
    })),
    {
      text: 'Not used in this workspace',
      outcome: verdictOn(name, !isTaken(name, facts.takenNames)),
    },
    region,
  ];
  return (
    <>
      <ul className={styles.list} aria-label="Rules for the name">
        {checks.map(({ text, outcome }) => {
          const Icon = icons[outcome];
          return (
            <li key={text} className={styles.item}>
              <Icon className={mergeClasses(styles.icon, styles[outcome])} aria-hidden />
              <span>{text}</span>
              <VisuallyHidden>{spoken[outcome]}</VisuallyHidden>
            </li>
          );
        })}
      </ul>
      <VisuallyHidden live>{news[availability.status]}</VisuallyHidden>
    </>
  );
}

/** Read out; a name that is refused is read out by its field. */
const news: Record<NameAvailabilityState['status'], string> = {
  'not-asked': '',
  checking: '',
  available: 'The name is available',
  refused: '',
  unknown: 'Whether the name is available could not be checked',
};

function verdictOn(name: string, met: boolean): Outcome {
  if (name === '') return 'open';
  return met ? 'met' : 'broken';
}

function inRegion(
  { status }: NameAvailabilityState,
  location: string,
): { text: string; outcome: Outcome } {
  switch (status) {
    case 'not-asked':
      return { text: `Accepted by Azure in the region ${location}`, outcome: 'open' };
    case 'checking':
      return { text: `Accepted by Azure in the region ${location}: checking…`, outcome: 'open' };
    case 'available':
      return { text: `Accepted by Azure in the region ${location}`, outcome: 'met' };
    case 'refused':
      return { text: `Accepted by Azure in the region ${location}`, outcome: 'broken' };
    case 'unknown':
      return {
        text: `Could not check the region ${location}; the service decides when it is created`,
        outcome: 'doubtful',
      };
  }
}

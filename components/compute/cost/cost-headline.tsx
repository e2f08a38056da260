'use client';

import { Caption1, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { totalOf } from '@/lib/domain/cost/cost-groups';
import { sumOf, type CostSum } from '@/lib/domain/cost/cost-sum';
import { count } from '@/lib/domain/text/count';
import type { CostRow } from './cost-row';
import { missingText, sumOrder, sumText } from './cost-text';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // High contrast takes the ground away and shows the border.
    border: `${tokens.strokeWidthThin} solid transparent`,
    overflowWrap: 'anywhere',
  },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
  // High contrast would fill the whole of it.
  share: {
    // The same query as Fluent's, which it stands in for.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
});

/** What everything costs now, what of it is idle or forgotten, and what the month ahead brings. */
export function CostHeadline({ rows }: { rows: readonly CostRow[] }) {
  const now = totalOf(rows, 'perHour');
  const idle = savedBy(rows);
  const forgotten = savedBy(rows, isForgotten);
  const machines = rows.reduce((sum, { cost }) => sum + (cost.machines ?? 0), 0);
  return (
    <dl className={useStyles().list}>
      <Figure label="Running now" sum={now} unit="per hour">
        {count(machines, 'machine')} up
      </Figure>
      <Figure label="Of it idle" sum={idle} unit="per hour" share={shareOf(idle, now)}>
        Machines without jobs, as far as can be told
      </Figure>
      <Figure
        label="Of it forgotten"
        sum={forgotten}
        unit="per hour"
        share={shareOf(forgotten, now)}
      >
        {count(rows.filter(isForgotten).length, 'instance')}
      </Figure>
      <Figure label="Month ahead" sum={totalOf(rows, 'month')} unit="in 730 hours">
        Under the schedules, if nobody starts or stops anything
      </Figure>
    </dl>
  );
}

interface FigureProps {
  label: string;
  sum: CostSum;
  unit: string;
  /** Of what runs now, from 0 to 1. */
  share?: number | undefined;
  children: React.ReactNode;
}

function Figure({ label, sum, unit, share, children }: FigureProps) {
  const styles = useStyles();
  const missing = missingText(sum);
  return (
    <div className={styles.card}>
      <dt>
        <Text>{label}</Text>
      </dt>
      <dd className={styles.figure}>
        {sumText(sum)} <Text>{unit}</Text>
      </dd>
      <dd className={styles.more}>
        <Caption1>
          {children}
          {missing && `; ${missing}`}
        </Caption1>
      </dd>
      {share !== undefined && (
        <dd className={styles.more}>
          <ProgressBar
            className={styles.share}
            aria-label={`${label}, share of what runs now`}
            aria-valuetext={`${Math.round(share * 100)} %`}
            thickness="large"
            color="warning"
            value={share}
          />
        </dd>
      )}
    </div>
  );
}

const isForgotten = ({ saving }: CostRow): boolean => saving?.reason === 'forgotten';

/** What nothing is saved at adds nothing, in its currency. */
const savedBy = (
  rows: readonly CostRow[],
  counts: (row: CostRow) => boolean = ({ saving }) => saving !== undefined,
): CostSum =>
  sumOf(
    rows.map((row) => ({
      amount: counts(row) ? row.saving?.perHour : 0,
      currency: row.cost.currency,
    })),
  );

/** Only of one currency is there a share. */
function shareOf(part: CostSum, whole: CostSum): number | undefined {
  const all = sumOrder(whole);
  return all && whole.amounts.length === 1 ? (sumOrder(part) ?? 0) / all : undefined;
}

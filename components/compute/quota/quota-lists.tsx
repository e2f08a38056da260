'use client';

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Quota, QuotaLine } from '@/lib/domain/quota/quota';
import { QuotaBar } from './quota-bar';
import { familyLines, totalLines, type QuotaFilter } from './quota-lines';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
    padding: 0,
  },
  heading: { margin: 0 },
});

/** The region's totals, and the families that are looked for. */
export function QuotaLists({ quota, filter }: { quota: Quota; filter: QuotaFilter }) {
  const styles = useStyles();
  const families = familyLines(quota, filter);
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        Region
      </Subtitle2>
      <LineList lines={totalLines(quota)} />
      <Subtitle2 as="h3" className={styles.heading}>
        Virtual machine families
      </Subtitle2>
      {families.length > 0 ? (
        <LineList lines={families} />
      ) : (
        <p>{filter.search ? `No family matches “${filter.search}”.` : 'No family is in use.'}</p>
      )}
    </>
  );
}

function LineList({ lines }: { lines: readonly QuotaLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.name}>
          <QuotaBar line={line} />
        </li>
      ))}
    </ul>
  );
}

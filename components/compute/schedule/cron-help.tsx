'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: { width: 'fit-content', cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  table: {
    marginBlock: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`,
    },
    '& td': { fontVariantNumeric: 'tabular-nums' },
  },
  text: { margin: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'nowrap' },
});

const fields = [
  ['Minute', '0 to 59'],
  ['Hour', '0 to 23'],
  ['Day of the month', '1 to 31'],
  ['Month', '1 to 12'],
  ['Day of the week', '0 to 6, from Sunday'],
] as const;

const examples = [
  ['0 8 * * 1-5', 'at 08:00 from Monday to Friday'],
  ['30 18 * * *', 'at 18:30 every day'],
  ['0 9,13 1 * *', 'at 09:00 and 13:00 on the first of a month'],
] as const;

/** How schedules are written in cron, as far as the service knows it. */
export function CronHelp() {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>How cron is written</summary>
      <p className={styles.text}>
        Five fields with a space between them, in this order. Each is a number, a list (
        <code className={styles.code}>1,3</code>), a range (<code className={styles.code}>1-5</code>
        ) or <code className={styles.code}>*</code> for any. Neither names nor steps (
        <code className={styles.code}>*/2</code>) are known.
      </p>
      <table className={styles.table}>
        <tbody>
          {fields.map(([name, values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{values}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <tbody>
          {examples.map(([expression, meaning]) => (
            <tr key={expression}>
              <th scope="row" className={styles.code}>
                {expression}
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
  place: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The parts of a text that were read and could not be used. */
export function NotUsedList({ places }: { places: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label="Not used">
      {places.map((place) => (
        <li key={place}>
          <code className={styles.place}>{place}</code>
        </li>
      ))}
    </ul>
  );
}

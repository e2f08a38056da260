import { makeStyles, tokens } from '@fluentui/react-components';

/** Below it the figures stand under the name. */
const narrow = '@media (max-width: 700px)';

/** How far a line is set in, by how deep it is in the tree. */
export const indentOf = (depth: number): string => `${depth * 16}px`;

export const useTreeStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    '& tr': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    [narrow]: {
      '&, & :is(tbody, tr, th, td)': { display: 'block' },
      '& thead': { display: 'none' },
      '& tbody th, & tbody td': { paddingBlock: tokens.spacingVerticalXXS },
      '& tr': { paddingBlock: tokens.spacingVerticalS },
      // Below the words of the name, beside what opens it.
      '& tbody td': { paddingInlineStart: '36px' },
    },
  },
  name: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    // The row is set in as a whole there; what is set in is said by each line itself.
    [narrow]: { paddingInlineStart: '0 !important' },
  },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  pool: { fontWeight: tokens.fontWeightSemibold },
  opener: { minWidth: '24px', maxWidth: '24px', height: '24px', padding: 0 },
  noOpener: { flex: '0 0 24px' },
  words: { display: 'grid', minWidth: 0 },
  detail: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { marginBlockStart: tokens.spacingVerticalXS },
  near: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  full: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

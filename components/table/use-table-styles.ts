import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { tableSizes } from './table-sizes';

const cell = {
  // The line below a row is part of its height: the virtualiser reckons with that very height.
  boxSizing: 'border-box',
  padding: `0 ${tokens.spacingHorizontalS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  textAlign: 'start',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

export const useTableStyles = makeStyles({
  region: {
    // What is positioned inside a cell must not widen the page.
    position: 'relative',
    maxWidth: '100%',
    // Below it there is room for what stands above the table on a usual screen; on a low one the
    // table keeps a useful height and the page scrolls.
    maxHeight: 'max(20rem, calc(100dvh - 18rem))',
    overflow: 'auto',
    // A control that gets the focus is not hidden under what is sticky.
    scrollPaddingTop: `${tableSizes.header}px`,
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    // Collapsed borders would not stick with their cells.
    borderCollapse: 'separate',
    borderSpacing: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  headerCell: {
    ...cell,
    position: 'sticky',
    top: 0,
    zIndex: 2,
    height: `${tableSizes.header}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  headerButton: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    maxWidth: '100%',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
    ...createFocusOutlineStyle(),
  },
  headerText: { overflow: 'hidden', textOverflow: 'ellipsis' },
  headerIcon: { flexShrink: 0 },
  row: {
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selectedRow: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  cell: {
    ...cell,
    height: `${tableSizes.row}px`,
    backgroundColor: 'inherit',
    fontWeight: tokens.fontWeightRegular,
  },
  /** Stays in sight while the rest scrolls sideways. */
  stickyCell: { position: 'sticky', left: 0, zIndex: 1 },
  stickyHeaderCell: { left: 0, zIndex: 3 },
  checkboxCell: { padding: 0, textOverflow: 'clip' },
  gap: { padding: 0, border: 'none' },
});

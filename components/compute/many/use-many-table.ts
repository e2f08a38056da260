'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a short table whose cells hold fields or several lines. */
export const useManyTable = makeStyles({
  table: {
    width: '100%',
    maxWidth: '60rem',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  action: { width: '3rem' },
});

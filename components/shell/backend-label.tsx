'use client';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1Strong,
    boxSizing: 'border-box',
    display: 'inline-flex',
    // As wide as its word, also where its neighbours are stretched.
    width: 'fit-content',
    alignItems: 'center',
    height: '24px',
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusCircular,
    // Inside, so that it takes no room: high contrast gives the stroke a colour.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    outlineOffset: '-1px',
    color: tokens.colorNeutralForeground1Static,
    backgroundColor: tokens.colorPaletteYellowBackground3,
  },
});

/** Says that this is not Azure itself, so that nobody takes it for that. */
export function BackendLabel({ label }: { label: string }) {
  return <span className={useStyles().root}>{label}</span>;
}

'use client';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import { initialsOf } from './initials-of';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1Strong,
    boxSizing: 'border-box',
    width: '28px',
    height: '28px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    // High contrast gives the stroke a colour.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground6,
  },
});

/** Looks as Fluent's avatar does, at a twentieth of its script: it has neither picture nor badge. */
export function Initials({ name }: { name: string }) {
  const styles = useStyles();
  return (
    <span className={styles.root} aria-hidden>
      {initialsOf(name) || <PersonRegular />}
    </span>
  );
}

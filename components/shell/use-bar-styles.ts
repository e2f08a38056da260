import { makeStyles, tokens } from '@fluentui/react-components';

/** Buttons on the blue bar: Fluent's subtle ones are coloured for a neutral ground. */
export const useBarStyles = makeStyles({
  button: {
    minWidth: '32px',
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    ':hover .fui-Button__icon, :hover:active .fui-Button__icon': {
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
  icon: { color: tokens.colorNeutralForegroundOnBrand },
});

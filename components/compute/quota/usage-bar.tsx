'use client';

import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { QuotaLevel } from './quota-text';

const useStyles = makeStyles({
  // Forced colours make the track as dark as what fills it. Fluent's own words of the query: only then
  // does this take the place of its rule.
  root: {
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});

/** How a bar is felt, by how much of its limit is used. */
const colours = {
  none: 'brand',
  free: 'brand',
  unlimited: 'brand',
  near: 'warning',
  full: 'error',
} as const;

interface UsageBarProps {
  level: QuotaLevel;
  /** From 0 to 1. */
  share: number;
  className?: string;
  /** Without, the words beside it say all. */
  name?: string;
  text?: string;
}

/** How much of a limit is used. */
export const UsageBar = ({ level, share, className, name, text }: UsageBarProps) => (
  <ProgressBar
    className={mergeClasses(useStyles().root, className)}
    aria-hidden={name === undefined || undefined}
    aria-label={name}
    aria-valuetext={text}
    thickness="large"
    color={colours[level]}
    value={share}
  />
);

'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';

interface LogTextProps {
  /** Says whose log it is. */
  label: string;
  text: string;
  /** Whether what is added comes into view, unless the reader has scrolled up. */
  sticks: boolean;
}

const useStyles = makeStyles({
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '24rem',
    padding: tokens.spacingHorizontalM,
    resize: 'vertical',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    tabSize: 4,
  },
});

/** Less than a line away from the end is at the end. */
const nearPx = 12;

/** A text area scrolls and selects by keyboard alone, and is not read out as it grows. */
export function LogText({ label, text, sticks }: LogTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isAtEnd = useRef(true);

  // What went wrong stands at the end of a log.
  useLayoutEffect(() => {
    const { current } = area;
    if (current) current.scrollTop = current.scrollHeight;
  }, []);

  // Who switches it on wants the end, wherever they had scrolled to.
  useLayoutEffect(() => {
    if (sticks) isAtEnd.current = true;
  }, [sticks]);

  // Before it is painted, or the end would be seen to jump.
  useLayoutEffect(() => {
    const { current } = area;
    if (current && sticks && isAtEnd.current) current.scrollTop = current.scrollHeight;
  });

  return (
    <textarea
      ref={area}
      className={useStyles().text}
      aria-label={label}
      aria-live="off"
      dir="ltr"
      readOnly
      spellCheck={false}
      wrap="off"
      value={text}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearPx;
      }}
    />
  );
}

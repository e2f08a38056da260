'use client';
import { useFocusFinders } from '@fluentui/react-components';

/**
 * Fluent's care of the focus (microsoft/tabster) ends with the last component that asks for it. A
 * dialog that is the last, and goes, would leave the page behind it hidden from screen readers.
 */
export function FocusKeeper(): null {
  useFocusFinders();
  return null;
}

'use client';

import { Filter20Regular } from '@fluentui/react-icons';
import { ChoiceMenu } from './choice-menu';
import type { ChoiceMenuPopupProps } from './choice-menu-popup';

/** A filter by the values of one column. */
export type Filter = Pick<ChoiceMenuPopupProps, 'choices' | 'chosen' | 'onChange'> & {
  title: string;
};

/** Rows with any of several values; none chosen means all. */
export function FilterMenu({ title, chosen, ...menu }: Filter) {
  return (
    <ChoiceMenu
      label={chosen.length > 0 ? `${title} (${chosen.length})` : title}
      icon={<Filter20Regular />}
      chosen={chosen}
      {...menu}
    />
  );
}

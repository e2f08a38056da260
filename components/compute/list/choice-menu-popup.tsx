'use client';

import { MenuItemCheckbox, MenuList } from '@fluentui/react-components';
import { MenuPopup, type MenuPopupProps } from '@/components/ui/menu-popup';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceMenuPopupProps extends Pick<MenuPopupProps, 'button'> {
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

export function ChoiceMenuPopup({ button, choices, chosen, onChange }: ChoiceMenuPopupProps) {
  return (
    <MenuPopup
      button={button}
      checkedValues={{ choice: [...chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(checkedItems)}
    >
      <MenuList>
        {choices.map(({ value, label }) => (
          <MenuItemCheckbox key={value} name="choice" value={value}>
            {label}
          </MenuItemCheckbox>
        ))}
      </MenuList>
    </MenuPopup>
  );
}

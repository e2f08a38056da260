'use client';

import {
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceMenuProps {
  label: string;
  icon: ReactElement;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Several of many, behind a button. */
export function ChoiceMenu({ label, icon, choices, chosen, onChange }: ChoiceMenuProps) {
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ choice: [...chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => onChange(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={icon} className={styles.button}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ value, label: text }) => (
            <MenuItemCheckbox key={value} name="choice" value={value}>
              {text}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

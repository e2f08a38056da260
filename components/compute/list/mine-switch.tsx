'use client';

import { Switch } from '@fluentui/react-components';

interface MineSwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function MineSwitch({ checked, onChange }: MineSwitchProps) {
  return (
    <Switch
      label="Show only mine"
      checked={checked}
      onChange={(_, data) => onChange(data.checked)}
    />
  );
}

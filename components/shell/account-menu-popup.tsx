'use client';
import {
  makeStyles,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import { MenuPopup, type MenuPopupProps } from '@/components/ui/menu-popup';
import { signOut } from '@/lib/browser/auth/session';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { themeChoiceSchema, type ThemeChoice } from '@/lib/browser/preferences/theme-choice';
import { useThemeChoice } from '@/lib/browser/preferences/use-theme-choice';

const useStyles = makeStyles({
  person: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  username: { color: tokens.colorNeutralForeground2 },
  popover: { maxWidth: 'min(320px, calc(100vw - 16px))' },
});

const themeLabels: Record<ThemeChoice, string> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

export function AccountMenuPopup({ button }: Pick<MenuPopupProps, 'button'>) {
  const styles = useStyles();
  const { name, username } = useSignedInUser();
  const [theme, setTheme] = useThemeChoice();
  return (
    <MenuPopup
      button={button}
      className={styles.popover}
      positioning="below-end"
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        setTheme(themeChoiceSchema.catch('system').parse(checkedItems[0]))
      }
    >
      <div className={styles.person}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.username}>
          {username}
        </Text>
      </div>
      <MenuDivider />
      <Choices />
    </MenuPopup>
  );
}

function Choices() {
  return (
    <MenuList>
      <MenuGroup>
        <MenuGroupHeader>Theme</MenuGroupHeader>
        {themeChoiceSchema.options.map((choice) => (
          <MenuItemRadio key={choice} name="theme" value={choice}>
            {themeLabels[choice]}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuItem icon={<SignOutRegular />} onClick={() => void signOut()}>
        Sign out
      </MenuItem>
    </MenuList>
  );
}

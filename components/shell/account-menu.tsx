'use client';
import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import { signOut } from '@/lib/browser/auth/session';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { themeChoiceSchema, type ThemeChoice } from '@/lib/browser/preferences/theme-choice';
import { useThemeChoice } from '@/lib/browser/preferences/use-theme-choice';
import { useBarStyles } from './use-bar-styles';

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

/** Who is signed in, how the page looks, and the way out. */
export function AccountMenu() {
  const styles = useStyles();
  const bar = useBarStyles();
  const { name, username } = useSignedInUser();
  const [theme, setTheme] = useThemeChoice();
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        setTheme(themeChoiceSchema.catch('system').parse(checkedItems[0]))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className={bar.button}
          aria-label={`Account of ${name}`}
          icon={<Avatar name={name} size={28} aria-hidden />}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <div className={styles.person}>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={styles.username}>
            {username}
          </Text>
        </div>
        <MenuDivider />
        <Choices />
      </MenuPopover>
    </Menu>
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

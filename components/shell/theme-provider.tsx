'use client';
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
  useFocusFinders,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { themeFor } from '@/lib/browser/preferences/theme-choice';
import { useSystemTheme } from '@/lib/browser/preferences/use-system-theme';
import { useThemeChoice } from '@/lib/browser/preferences/use-theme-choice';

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Made for Teams; the rest of the page keeps to one typeface.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

/** Fluent's theme by choice and system, and its styles with the nonce that the policy asks for. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [renderer] = useState(() =>
    createDOMRenderer(document, { styleElementAttributes: { nonce: documentNonce() } }),
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed>{children}</Themed>
    </RendererProvider>
  );
}

/**
 * As the document's own scripts have it: later answers of the server carry other nonces, and the
 * document keeps to its first.
 */
const documentNonce = (): string =>
  document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

function Themed({ children }: { children: ReactNode }) {
  const [choice] = useThemeChoice();
  const name = themeFor(choice, useSystemTheme());
  useEffect(() => {
    // Scroll bars and native controls follow.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return (
    <FluentProvider theme={themes[name]}>
      <FocusKeeper />
      {children}
    </FluentProvider>
  );
}

/**
 * Fluent's care of the focus (microsoft/tabster) ends with the last component that asks for it. A
 * dialog that is the last, and goes, would leave the page behind it hidden from screen readers.
 */
function FocusKeeper(): null {
  useFocusFinders();
  return null;
}

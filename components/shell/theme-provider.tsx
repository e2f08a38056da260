'use client';
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
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

interface ThemeProviderProps {
  nonce: string | undefined;
  children: ReactNode;
}

/** Fluent's theme by choice and system, and its styles with the nonce that the policy asks for. */
export function ThemeProvider({ nonce, children }: ThemeProviderProps) {
  // Later answers of the server carry other nonces; the document keeps to its first.
  const [renderer] = useState(() =>
    createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {}),
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed>{children}</Themed>
    </RendererProvider>
  );
}

function Themed({ children }: { children: ReactNode }) {
  const [choice] = useThemeChoice();
  const name = themeFor(choice, useSystemTheme());
  useEffect(() => {
    // Scroll bars and native controls follow.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return <FluentProvider theme={themes[name]}>{children}</FluentProvider>;
}

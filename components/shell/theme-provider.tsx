'use client';
import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { useEffect, useState, type ReactNode } from 'react';
import { themeFor } from '@/lib/browser/preferences/theme-choice';
import { useSystemTheme } from '@/lib/browser/preferences/use-system-theme';
import { useThemeChoice } from '@/lib/browser/preferences/use-theme-choice';

// Whatever needs it takes the focus first, when it opens.
const FocusKeeper = dynamic(() => import('./focus-keeper').then((module) => module.FocusKeeper), {
  ssr: false,
});

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
  const [hadFocus, setHadFocus] = useState(false);
  const name = themeFor(choice, useSystemTheme());
  useEffect(() => {
    // Scroll bars and native controls follow.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return (
    <FluentProvider theme={themes[name]} onFocusCapture={() => setHadFocus(true)}>
      {hadFocus && <FocusKeeper />}
      {children}
    </FluentProvider>
  );
}

import { z } from 'zod';

const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export const themeChoiceSchema = z.enum(themeChoices);
export type ThemeChoice = z.infer<typeof themeChoiceSchema>;

/** A cookie, so that the server can paint the first frame in the right scheme. */
export const themeCookie = 'theme';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the system asks for, by media query. */
export interface SystemTheme {
  dark: boolean;
  moreContrast: boolean;
}

/** The theme to draw; a person's choice goes before the system's. */
export function themeFor(choice: ThemeChoice, system: SystemTheme): ThemeName {
  if (choice !== 'system') return choice;
  if (system.moreContrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

/** CSS `color-scheme` for the page before any script has run. */
export function colorSchemeFor(choice: ThemeChoice): 'light dark' | 'light' | 'dark' {
  if (choice === 'system') return 'light dark';
  return choice === 'light' ? 'light' : 'dark';
}

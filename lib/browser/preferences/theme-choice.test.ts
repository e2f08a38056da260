import { expect, test } from 'vitest';
import { themeFor, type ThemeChoice, type ThemeName } from './theme-choice';

test.each<[ThemeChoice, { dark: boolean; moreContrast: boolean }, ThemeName]>([
  ['system', { dark: false, moreContrast: false }, 'light'],
  ['system', { dark: true, moreContrast: false }, 'dark'],
  ['system', { dark: false, moreContrast: true }, 'contrast'],
  ['light', { dark: true, moreContrast: true }, 'light'],
  ['dark', { dark: false, moreContrast: false }, 'dark'],
  ['contrast', { dark: false, moreContrast: false }, 'contrast'],
])('choice %s on a system of %j: %s', (choice, system, theme) => {
  expect(themeFor(choice, system)).toBe(theme);
});

import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import {
  colorSchemeFor,
  themeChoiceSchema,
  themeCookie,
} from '@/lib/browser/preferences/theme-choice';
import './globals.css';

export const metadata: Metadata = {
  description: 'Compute instances and clusters of Azure Machine Learning workspaces',
  icons: '/favicon.svg',
  robots: { index: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function Layout({ children }: { children: React.ReactNode }) {
  const choice = themeChoiceSchema.safeParse((await cookies()).get(themeCookie)?.value);
  return (
    // The browser follows later changes of the theme on this very element.
    <html
      lang="en"
      style={{ colorScheme: colorSchemeFor(choice.data ?? 'system') }}
      suppressHydrationWarning
    >
      <body>{children}</body>
    </html>
  );
}

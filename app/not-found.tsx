import Link from 'next/link';
import { routes } from '@/lib/browser/url/routes';

export const metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <main className="plain">
      <h1>There is no such page</h1>
      <p>The address may be mistyped, or what it named may have been renamed or deleted.</p>
      <Link href={routes.workspaces()}>All workspaces</Link>
    </main>
  );
}

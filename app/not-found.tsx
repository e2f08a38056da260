import { PageTitle } from '@/components/shell/page-title';
import { routes } from '@/lib/browser/url/routes';

export default function NotFound() {
  return (
    <main className="plain">
      <PageTitle parts={['Page not found']} />
      <h1>There is no such page</h1>
      <p>The address may be mistyped, or what it named may have been renamed or deleted.</p>
      <a href={routes.workspaces()}>All workspaces</a>
    </main>
  );
}

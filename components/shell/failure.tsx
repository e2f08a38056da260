import { ApiError } from '@/lib/browser/api-error';
import { routes } from '@/lib/browser/url/routes';
import { PageTitle } from './page-title';

interface FailureProps {
  /** Next names an error of the server by its digest, which the log holds as well. */
  error: Error & { digest?: string };
  onRetry: () => void;
}

/** A defect of the page itself. Plain CSS: the design system may be what failed. */
export function Failure({ error, onRetry }: FailureProps) {
  if (error.name === 'ChunkLoadError') return <Outdated />;
  const requestId = error instanceof ApiError ? error.body.requestId : error.digest;
  return (
    <main className="plain" role="alert">
      <PageTitle parts={['Failed']} />
      <h1>This page failed</h1>
      <p>{error.message}</p>
      {requestId && <p>Request id: {requestId}</p>}
      <button type="button" onClick={onRetry}>
        Try again
      </button>
      {/* A full load, since what is in memory may be broken. */}
      <a href={routes.workspaces()}>All workspaces</a>
    </main>
  );
}

/** Scripts are named by what is in them: a new deployment has others. */
const Outdated = () => (
  <main className="plain" role="alert">
    <PageTitle parts={['Reload']} />
    <h1>Part of this page could not be loaded</h1>
    <p>A new version may have been deployed since it was opened, or the connection broke off.</p>
    <button type="button" onClick={() => location.reload()}>
      Reload
    </button>
  </main>
);

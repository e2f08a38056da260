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

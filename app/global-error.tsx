'use client';
import { Failure } from '@/components/shell/failure';
import './globals.css';

interface GlobalErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Stands in for the whole document when even the layout failed. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <Failure error={error} onRetry={reset} />
      </body>
    </html>
  );
}

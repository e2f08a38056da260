'use client';
import { Failure } from '@/components/shell/failure';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <Failure error={error} onRetry={reset} />;
}

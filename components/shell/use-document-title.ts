import { useEffect } from 'react';
import { productName } from './product';

/** Names the page for tabs, history and the announcement of a new page. */
export function useDocumentTitle(parts: readonly string[]): void {
  const title = [...new Set([...parts, productName])].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

import { productName } from './product';

/**
 * Names the page for tabs, history and the announcement of a new page, the most particular first.
 * React moves it to the head; no layout may set a title beside it, as browsers take the first.
 */
export function PageTitle({ parts }: { parts: readonly string[] }) {
  return <title>{[...new Set([...parts, productName])].join(' · ')}</title>;
}

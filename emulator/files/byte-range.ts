import { invalidHeader, invalidRange } from './storage-errors';

/** Both ends belong to it, as HTTP counts. */
interface ByteRange {
  start: number;
  end: number;
}

/** The range that a request names; the service's own header comes before HTTP's. */
export function rangeOf(headers: Headers, size: number): ByteRange | undefined {
  const written = headers.get('x-ms-range') ?? headers.get('range');
  if (written === null) return undefined;
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(written) ?? [];
  if (from === undefined || to === undefined) throw invalidHeader();
  const range = { start: Number(from), end: to === '' ? size - 1 : Number(to) };
  if (range.end < range.start) throw range.start >= size ? invalidRange() : invalidHeader();
  return range;
}

export function lengthOf({ start, end }: ByteRange): number {
  return end - start + 1;
}

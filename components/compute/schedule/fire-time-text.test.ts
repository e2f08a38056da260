import { describe, expect, test } from 'vitest';
import { fireTimeText } from './fire-time-text';

describe('when a schedule fires', () => {
  test.each([
    ['2026-11-23T08:00:00Z', 'UTC', 'Mon 23 Nov, 08:00'],
    ['2026-11-23T08:00:00Z', 'Europe/Berlin', 'Mon 23 Nov, 09:00'],
    ['2026-11-22T23:05:00Z', 'Asia/Tokyo', 'Mon 23 Nov, 08:05'],
    ['2026-07-01T22:00:00Z', 'Europe/Berlin', 'Thu 2 Jul, 00:00'],
  ])('%s in %s', (at, zone, text) => {
    expect(fireTimeText(new Date(at), zone)).toBe(text);
  });

  test("without a zone it is in the reader's", () => {
    const at = new Date('2026-11-23T08:00:00Z');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(fireTimeText(at)).toBe(fireTimeText(at, timeZone));
  });
});

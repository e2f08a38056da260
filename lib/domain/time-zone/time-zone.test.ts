import { findIana, WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { describe, expect, test } from 'vitest';
import { labelIsOff, offsetText, timeZoneOf, timeZones } from './time-zone';
import { windowsZoneOf, zoneOfViewer } from './viewer-zone';

const january = new Date('2026-01-15T12:00:00Z');
const july = new Date('2026-07-15T12:00:00Z');
const ids = timeZones.map(({ id }) => id);

test('every zone that CLDR knows in Windows is there once', () => {
  const known = new Set<string>(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName));
  expect(ids).toHaveLength(139);
  expect(new Set(ids).size).toBe(139);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test.each(timeZones.map(({ id, iana }) => [id, iana]))('%s is %s', (id, iana) => {
  expect(findIana(id)).toContain(iana);
  expect(offsetText(id, january)).toMatch(/^UTC[+-]\d\d:\d\d$/);
});

test('labels are told apart, and run from west to east', () => {
  const labels = timeZones.map(({ label }) => label);
  const hours = labels.map((label) => {
    const [, hour = '0', minute = '0'] = /^\(UTC(?:([+-]\d\d):(\d\d))?\) \S/.exec(label) ?? [];
    return Number(hour) + (hour.startsWith('-') ? -1 : 1) * (Number(minute) / 60);
  });
  expect(labels.filter((label) => !/^\(UTC(?:[+-]\d\d:\d\d)?\) \S/.test(label))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
  expect(hours).toEqual(hours.toSorted((a, b) => a - b));
});

describe('the true offset', () => {
  test.each([
    ['W. Europe Standard Time', 'UTC+01:00', 'UTC+02:00'],
    ['GMT Standard Time', 'UTC+00:00', 'UTC+01:00'],
    ['Eastern Standard Time', 'UTC-05:00', 'UTC-04:00'],
    ['AUS Eastern Standard Time', 'UTC+11:00', 'UTC+10:00'],
    ['New Zealand Standard Time', 'UTC+13:00', 'UTC+12:00'],
    ['Lord Howe Standard Time', 'UTC+11:00', 'UTC+10:30'],
    ['India Standard Time', 'UTC+05:30', 'UTC+05:30'],
    ['Newfoundland Standard Time', 'UTC-03:30', 'UTC-02:30'],
    ['UTC', 'UTC+00:00', 'UTC+00:00'],
    ['Middle-earth Standard Time', '', ''],
  ])('%s: %s in January, %s in July', (id, inJanuary, inJuly) => {
    expect([offsetText(id, january), offsetText(id, july)]).toEqual([inJanuary, inJuly]);
  });

  test.each([
    ['W. Europe Standard Time', false, true],
    ['AUS Eastern Standard Time', true, false],
    ['Tokyo Standard Time', false, false],
    ['UTC', false, false],
    ['Middle-earth Standard Time', false, false],
  ])('the label of %s is off: %s in January, %s in July', (id, inJanuary, inJuly) => {
    expect([labelIsOff(id, january), labelIsOff(id, july)]).toEqual([inJanuary, inJuly]);
  });
});

test('an id is found in any case', () => {
  expect(timeZoneOf('w. europe standard time')?.label).toBe(
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  );
  expect(timeZoneOf('Europe/Berlin')).toBeUndefined();
});

test.each([
  ['Europe/Vienna', 'W. Europe Standard Time'],
  ['Asia/Kolkata', 'India Standard Time'],
  ['America/New_York', 'Eastern Standard Time'],
  ['UTC', 'UTC'],
  ['Moon/Tycho', undefined],
])('%s is %s in Windows', (iana, id) => expect(windowsZoneOf(iana)).toBe(id));

test('whoever looks has a zone that is known', () => {
  expect(ids).toContain(zoneOfViewer());
});

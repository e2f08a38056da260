import { expect, test } from 'vitest';
import { pastedOutcome } from './pasted-outcome';

const dana = { id: 'dana', name: 'Dana Doe' };
const sam = { id: 'sam', name: 'Sam Poe' };

test('everybody was found', () => {
  const outcome = pastedOutcome({ rows: [], known: [], left: [] }, [dana, sam], []);
  expect(outcome).toEqual({ title: '2 people added.', text: '', isWhole: true });
});

test('who is left out is named, and why', () => {
  const outcome = pastedOutcome({ rows: [], known: [dana], left: [sam] }, [dana, sam], ['zoe@x']);
  expect(outcome.title).toBe('0 people added.');
  expect(outcome.text).toMatch(/Already in the list: Dana Doe\./);
  expect(outcome.text).toMatch(/at most 50: Sam Poe\./);
  expect(outcome.text).toMatch(/nobody as zoe@x; left out/);
  expect(outcome.isWhole).toBe(false);
});

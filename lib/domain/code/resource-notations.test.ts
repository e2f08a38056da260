import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySubject, secretMark } from './any-target.fixture';
import { armTemplate } from './arm-template';
import { azRest } from './az-rest';
import { bicep } from './bicep';
import { bodyWithGiven } from './testing/given-secrets';
import type { Notation } from './notation';
import {
  bodyOfBicep,
  bodyOfHttp,
  bodyOfScript,
  bodyOfTemplate,
  bodyOfTerraform,
} from './testing/read-back';
import { rest } from './rest';
import type { CodeTarget } from './subject';
import { terraform } from './terraform';

type Reader = (text: string, target: CodeTarget) => unknown;

// A shell takes its time, so that it is asked less often.
const notations: [string, Notation, Reader, number][] = [
  ['ARM template', armTemplate, bodyOfTemplate, 100],
  ['Bicep', bicep, bodyOfBicep, 100],
  ['REST request', rest, bodyOfHttp, 100],
  ['az rest', azRest, bodyOfScript, 20],
  ['Terraform', terraform, bodyOfTerraform, 100],
];

describe.each(notations)('%s', (_, notation, bodyOf, numRuns) => {
  // With the processes that it starts it may wait for a busy machine.
  test('of any compute sends what the dashboard sends', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anySubject, async (subject) => {
        const text = notation.write(subject);
        expect(await bodyOf(text, subject.target)).toEqual(bodyWithGiven(subject.target));
      }),
      { numRuns },
    );
  });

  test('holds no secret, be it in a comment', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const text = notation.write(subject);
        expect(text).not.toContain(secretMark);
        expect(text).not.toContain('Correct-horse-9');
      }),
    );
  });
});

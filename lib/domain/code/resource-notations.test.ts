import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySubject, secretMark } from './any-target.fixture';
import { armTemplate } from './arm-template';
import { azRest } from './az-rest';
import { bicep } from './bicep';
import { bodyWithGiven } from './given-secrets.fixture';
import type { Notation } from './notation';
import {
  bodyOfBicep,
  bodyOfHttp,
  bodyOfScript,
  bodyOfTemplate,
  bodyOfTerraform,
} from './read-back.fixture';
import { rest } from './rest';
import type { CodeTarget } from './subject';
import { terraform } from './terraform';

type Reader = (text: string, target: CodeTarget) => unknown;

const notations: [string, Notation, Reader][] = [
  ['ARM template', armTemplate, bodyOfTemplate],
  ['Bicep', bicep, bodyOfBicep],
  ['REST request', rest, bodyOfHttp],
  ['az rest', azRest, bodyOfScript],
  ['Terraform', terraform, bodyOfTerraform],
];

describe.each(notations)('%s', (_, notation, bodyOf) => {
  test('of any compute sends what the dashboard sends', async () => {
    await fc.assert(
      fc.asyncProperty(anySubject, async (subject) => {
        const text = notation.write(subject);
        expect(await bodyOf(text, subject.target)).toEqual(bodyWithGiven(subject.target));
      }),
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

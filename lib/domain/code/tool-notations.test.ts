import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySubject, secretMark } from './any-target.fixture';
import { cliV1 } from './cli-v1';
import { cliV2 } from './cli-v2';
import { cliYaml } from './cli-yaml';
import { differences } from './differences';
import { readCode } from './read/read-code';

const notations = [cliV1, cliV2, cliYaml];

/** Settings that the comments of a text name as not said. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/^# - ([\w.]+)/gm)].map(([, path = '']) => path);

test.each(notations.map((notation) => [notation.title, notation] as const))(
  '%s is read back to the same target, but for what its comment names',
  (_, notation) => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const text = notation.write(subject);
        const read = readCode(text);
        const named = namedIn(text);
        if (!read.ok) {
          expect(named).toEqual(Object.keys(subject.target));
          return;
        }
        expect(read.name).toBe(subject.name);
        expect(read.notUsed).toEqual([]);
        expect(differences(subject.target, read.target)).toEqual(named);
      }),
    );
  },
);

test.each(notations.map((notation) => [notation.title, notation] as const))(
  '%s holds no secret',
  (_, notation) => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        expect(notation.write(subject)).not.toContain(secretMark);
      }),
    );
  },
);

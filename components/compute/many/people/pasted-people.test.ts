import { expect, test } from 'vitest';
import { pastedPeople } from './pasted-people';

test.each([
  ['nothing', ' \n,\n', []],
  [
    'one a line',
    'dana@contoso.example\nsam@contoso.example\r\n',
    ['dana@contoso.example', 'sam@contoso.example'],
  ],
  [
    'commas and semicolons',
    'a@x.example, b@x.example;c@x.example',
    ['a@x.example', 'b@x.example', 'c@x.example'],
  ],
  [
    'blanks and tabs',
    'a@x.example\tb@x.example c@x.example',
    ['a@x.example', 'b@x.example', 'c@x.example'],
  ],
  [
    'recipients of a mail',
    'Dana Doe <dana@x.example>, <sam@x.example>',
    ['dana@x.example', 'sam@x.example'],
  ],
  [
    'somebody twice',
    'Dana@x.example, sam@x.example, dana@X.example',
    ['Dana@x.example', 'sam@x.example'],
  ],
])('%s', (_, text, people) => expect(pastedPeople(text)).toEqual(people));

import { expect, test } from 'vitest';
import { asciiOf } from './ascii';

test.each([
  ['Zoë Łukasz', 'Zoe Lukasz'],
  ['José Nuñez', 'Jose Nunez'],
  ['Straße', 'Strasse'],
  ['Ærøskøbing', 'AEroskobing'],
  ['Þórður', 'THordur'],
  ['Nguyễn Thị', 'Nguyen Thi'],
  ['dana-2', 'dana-2'],
  ['李', '李'],
  ['', ''],
])('%s is %s', (text, plain) => expect(asciiOf(text)).toBe(plain));

import { expect, test } from 'vitest';
import { harmlessText } from './harmless-text';

test.each([
  ['plain text stays', 'pip install ✓ żółw\n\tdone', 'pip install ✓ żółw\n\tdone'],
  ['colours of a terminal go', '\u001B[1;31mERROR\u001B[0m no', 'ERROR no'],
  ['so do the titles and links that it sets', '\u001B]0;title\u0007text', 'text'],
  ['an escape that begins nothing is shown', 'a\u001Bz', 'a\u241Bz'],
  ['line ends of Windows are line ends', 'a\r\nb', 'a\nb'],
  ['a line is never written over', 'rm -rf /\recho hi', 'rm -rf /\necho hi'],
  ['control characters are shown', 'a\u0000b\bc\u007F\u0085', 'a\u2400b\u2408c\u2421<U+0085>'],
  ['the order of reading is not turned', 'a\u202Egpj.exe', 'a<U+202E>gpj.exe'],
  ['nor isolated', '\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['markup is but text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
])('%s', (_, raw, shown) => expect(harmlessText(raw)).toBe(shown));

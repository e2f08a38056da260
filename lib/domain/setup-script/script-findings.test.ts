import { describe, expect, test } from 'vitest';
import { scriptFindings } from './script-findings';
import { withUnixLineEnds } from './script-text';

const bash = (...lines: string[]) => ['#!/bin/bash', ...lines, ''].join('\n');
const block = (...lines: string[]) => bash("sudo -u azureuser -i <<'EOF'", ...lines, 'EOF');
/** As `line severity`, with a 0 for the whole script. */
const found = (text: string, args = '') =>
  scriptFindings(text, args).map(({ severity, line = 0 }) => `${line} ${severity}`);

describe('nothing is found in', () => {
  test.each<[string, string, string?]>([
    ['a plain script', bash('set -e', 'apt-get update')],
    ['an argument that is given', bash('echo "$1" ${2}'), 'one "and two"'],
    ['an argument that has a default', bash('echo ${1:-x}')],
    ['an argument of a function', bash('say() {', '  echo ${1}', '  echo $1', '}', 'say hello')],
    ['an argument of a function in one line', bash('say() { echo $1; }', 'say hello')],
    ['what awk calls $1', bash("ps aux | awk '{print $1}'")],
    ['an argument in a comment', bash('# $1 is the name')],
    ['a block of its own', block('conda env list', 'pip install /opt/x.whl')],
    ['what awk calls $1, in a block', block("ps aux | awk '{print $1}'")],
    [
      'a block that is handed its arguments',
      bash(`sudo -u azureuser bash -s -- "$1" <<'EOF'`, 'echo $1', 'EOF'),
      'one',
    ],
    [
      'an argument after a block',
      bash('sudo -u azureuser -i <<EOF', 'ls', 'EOF', 'echo $1'),
      'one',
    ],
    ['a path after going there', block('cd /opt/tools', './install.sh')],
    ['an absolute path', block('bash /opt/install.sh', 'source ~/.bashrc')],
    ['a relative path of the script itself', bash('bash ./install.sh')],
    ['a block of another user', bash("sudo -u postgres <<'EOF'", 'echo $1 ./x', 'EOF'), 'one'],
    ['a word like shutdown', bash('echo shutdown-timer')],
  ])('%s', (_, text, args) => expect(found(text, args)).toEqual([]));
});

describe('found', () => {
  test.each<[string, string, string[], string?]>([
    ['line ends of Windows', '#!/bin/bash\necho a\r\necho b\r\n', ['2 error']],
    ['line ends of old Macs', '#!/bin/bash\recho a', ['1 error']],
    ['no shell', 'echo a\n', ['1 warning']],
    ['a byte order mark', `\uFEFF${bash('ls')}`, ['1 warning']],
    ['more than 64 KB', bash('x'.repeat(65_536)), ['0 error']],
    ['a NUL', bash('echo \0'), ['0 error']],
    ['bytes that are no text', bash('\uFFFD'), ['0 error']],
    ['an argument in a block', block('', 'echo $1'), ['4 warning'], 'one'],
    [
      'all arguments in a block',
      block('run "$@"', 'run $*', 'run ${2}'),
      ['3 warning', '4 warning', '5 warning'],
    ],
    [
      'an argument that the shell around fills in',
      bash('sudo -u azureuser bash <<EOF', 'echo $1', 'EOF'),
      ['3 warning'],
      'one',
    ],
    [
      'an argument in a block of the user by variable',
      bash('sudo --user="$CI_LOCAL_UBUNTU_USER" bash <<-"END"', 'echo $1', '\tEND'),
      ['3 warning'],
      'one',
    ],
    ['a relative path in a block', block('./install.sh'), ['3 warning']],
    ['a path one up in a block', block('ls ../data'), ['3 warning']],
    ['a file by its name in a block', block('pip install -r requirements.txt'), ['3 warning']],
    ['an argument that nobody gives', bash('echo $1', 'echo $2 $2'), ['3 warning'], "'one word'"],
    ['an argument without any', bash('echo ${1}'), ['2 warning']],
    ['a shutdown', bash('sudo shutdown -h now'), ['2 warning']],
    ['a shutdown after a command', bash('make && poweroff'), ['2 warning']],
  ])('%s', (_, text, expected, args) => expect(found(text, args)).toEqual(expected));
});

test.each<[string, string, string]>([
  ['a line that begins many blocks', 'sudo -u azureuser '.repeat(3_000), ''],
  ['a line of quotes', `"'`.repeat(30_000), ''],
  ['a line of signs', '# { } $ . / '.repeat(5_000), ''],
  ['a quote of backslashes that is left open', 'ls', `"${'\\'.repeat(2_000)}`],
])('%s is read all the same', (_, line, args) => {
  expect(found(bash(line), args)).toEqual([]);
});

test('what is said names what was found', () => {
  expect(scriptFindings(block('echo $1'), 'one')[0]?.text).toContain('$1 is empty in a block');
  expect(scriptFindings(bash('echo $3'), 'a b')[0]?.text).toBe(
    '$3 is used, and only 2 arguments are given.',
  );
});

test('Unix line ends clear what Windows wrote, and change nothing else', () => {
  const mended = withUnixLineEnds('#!/bin/bash\r\necho a\r\n\r\necho b\n');
  expect(mended).toBe(bash('echo a', '', 'echo b'));
  expect(found(mended)).toEqual([]);
});

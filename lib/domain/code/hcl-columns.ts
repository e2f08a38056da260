const setting = /^(?<head> *(?:[A-Za-z_]\w*|"(?:[^"\\]|\\.)*")) = (?<value>.+)$/;

/**
 * The signs of settings that follow each other in one column, as `terraform fmt` puts them; a value of
 * several lines has no part in it.
 */
export function inColumns(text: string): string {
  const written: string[] = [];
  let settings: Setting[] = [];
  for (const line of text.split('\n')) {
    const found = settingOf(line);
    if (found) {
      settings.push(found);
    } else {
      written.push(...aligned(settings), line);
      settings = [];
    }
  }
  return [...written, ...aligned(settings)].join('\n');
}

interface Setting {
  head: string;
  value: string;
}

function settingOf(line: string): Setting | undefined {
  const { head = '', value = '' } = setting.exec(line)?.groups ?? {};
  return head === '' || value === '{' || value === '[' ? undefined : { head, value };
}

function aligned(settings: readonly Setting[]): string[] {
  const width = Math.max(...settings.map(({ head }) => head.length));
  return settings.map(({ head, value }) => `${head.padEnd(width)} = ${value}`);
}

/**
 * Reads the Bicep that the notation writes: declarations of resources, with objects, lists and plain
 * values, one on a line. No parser of Bicep is published for JavaScript, so this one keeps to the
 * grammar of Azure docs, "Bicep file structure", and knows nothing of how the writer works.
 */
export interface BicepFile {
  parameters: { name: string; description: string; secure: boolean }[];
  resources: { symbol: string; type: string; existing: boolean; value: unknown }[];
}

/** A name that stands where a value could. */
export interface Symbol {
  symbol: string;
}

const token =
  /\s*(?:(?<string>'(?:[^'\\$\n]|\\(?:[\\'nrt$]|u\{[\da-f]+\})|\$(?!\{))*')|(?<number>-?\d+(?![\d.]))|(?<word>[A-Za-z_]\w*)|(?<mark>[@()[\]{}:=]))/y;

const trailingSpace = /\s*$/y;

export function readBicep(text: string): BicepFile {
  const reader = new Reader(text.replaceAll(/^\/\/.*$/gm, ''));
  const file: BicepFile = { parameters: [], resources: [] };
  while (!reader.atEnd()) {
    if (reader.sees('@') || reader.sees('param')) file.parameters.push(parameter(reader));
    else file.resources.push(resource(reader));
  }
  return file;
}

function parameter(reader: Reader): BicepFile['parameters'][number] {
  let description = '';
  let secure = false;
  while (reader.takes('@')) {
    const decorator = reader.next();
    reader.expect('(');
    if (decorator === 'secure') secure = true;
    else description = String(reader.value());
    reader.expect(')');
  }
  reader.expect('param');
  const name = reader.next();
  reader.expect('string');
  return { name, description, secure };
}

function resource(reader: Reader): BicepFile['resources'][number] {
  reader.expect('resource');
  const symbol = reader.next();
  const type = String(reader.value());
  const existing = reader.takes('existing');
  reader.expect('=');
  return { symbol, type, existing, value: reader.value() };
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  atEnd(): boolean {
    trailingSpace.lastIndex = this.at;
    return trailingSpace.test(this.text);
  }

  /** The next token, as it is written. */
  private peek(): { raw: string; end: number } {
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (!found) throw new Error(`No Bicep at: ${this.text.slice(this.at, this.at + 40)}`);
    return { raw: found[0].trim(), end: token.lastIndex };
  }

  next(): string {
    const { raw, end } = this.peek();
    this.at = end;
    return raw;
  }

  sees(raw: string): boolean {
    return !this.atEnd() && this.peek().raw === raw;
  }

  takes(raw: string): boolean {
    const isNext = this.sees(raw);
    if (isNext) this.next();
    return isNext;
  }

  expect(raw: string): void {
    if (!this.takes(raw)) throw new Error(`Expected ${raw}, found ${this.next()}`);
  }

  value(): unknown {
    if (this.takes('{')) return this.object();
    if (this.takes('[')) return this.list();
    const raw = this.next();
    if (raw.startsWith("'")) return textOf(raw);
    if (/^-?\d+$/.test(raw)) return Number(raw);
    if (raw === 'true' || raw === 'false') return raw === 'true';
    if (raw === 'null') return null;
    if (!this.takes('(')) return { symbol: raw } satisfies Symbol;
    const argument = this.value();
    this.expect(')');
    return raw === 'json' ? JSON.parse(String(argument)) : argument;
  }

  private object(): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    while (!this.takes('}')) {
      const raw = this.next();
      this.expect(':');
      entries.push([raw.startsWith("'") ? textOf(raw) : raw, this.value()]);
    }
    return Object.fromEntries(entries);
  }

  private list(): unknown[] {
    const items: unknown[] = [];
    while (!this.takes(']')) items.push(this.value());
    return items;
  }
}

const meanings = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const textOf = (raw: string): string =>
  raw
    .slice(1, -1)
    .replaceAll(/\\(?:u\{([\da-f]+)\}|(.))/g, (_, code: string | undefined, char: string) =>
      code === undefined ? (meanings.get(char) ?? char) : String.fromCodePoint(parseInt(code, 16)),
    );

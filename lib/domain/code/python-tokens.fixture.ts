const tokens =
  /(?<space>[ \t]+|\n|#[^\n]*)|(?<text>"(?:\\.|[^"\\\n])*")|(?<open>[([{])|(?<close>[)\]}])|(?<word>[\w.]+)|(?<sign>[=,:])/y;

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Strings that stand in a Python text, or why it is none: what is open, or no token of Python. */
export function pythonStrings(text: string): string[] {
  const strings: string[] = [];
  const open: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const at = tokens.lastIndex;
    const groups = tokens.exec(text)?.groups;
    if (!groups) throw new Error(`No token of Python: ${text.slice(at, at + 40)}`);
    const { text: literal, open: bracket, close } = groups;
    if (literal !== undefined) strings.push(String(JSON.parse(literal)));
    if (bracket !== undefined) open.push(closing[bracket] ?? '');
    if (close !== undefined && open.pop() !== close) throw new Error(`Not open: ${close}`);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(' ')}`);
  return strings;
}

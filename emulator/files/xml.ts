const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
}

/** Ready to be written; made by `element` alone, so that no text gets in unescaped. */
export interface Xml {
  readonly source: string;
}

/** One element; children are elements, or a text of its own. */
export function element(
  name: string,
  content: string | number | readonly Xml[] = '',
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const inner =
    typeof content === 'object'
      ? content.map(({ source }) => source).join('')
      : escapeText(String(content));
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join('');
  return { source: `<${name}${written}>${inner}</${name}>` };
}

export function xmlDocument({ source }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>${source}`;
}

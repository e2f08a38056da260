/**
 * What is pasted as people: object ids, user principal names or mail addresses, one a line or
 * parted by commas, as lists of recipients are; each once.
 */
export function pastedPeople(text: string): string[] {
  const found = text.split(/[\n,;]+/).flatMap(addressesIn);
  const keys = found.map((one) => one.toLowerCase());
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** A mail program writes `Dana Doe <dana@contoso.example>`. */
function addressesIn(line: string): string[] {
  const [, address] = /<([^<>]+)>/.exec(line) ?? [];
  return (address ?? line).split(/\s+/).filter((one) => one !== '');
}

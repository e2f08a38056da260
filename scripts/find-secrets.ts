import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a secret looks like. Those of the journeys are named, as nothing else tells them from words. */
const secrets: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a token', /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a header with a token', /authorization["']?\s*[:=]\s*["']?bearer\s+\S/i],
  ['a key of a storage account', /(?<![\w+/])[\w+/]{86}==/],
  ['a password that a journey typed', /Correct-horse-\d/],
  ['the password of the emulator’s people', /Emulator-Pass-\d/],
  ['an access token that a journey typed', /dapi-\d{4}/],
  ['the text of a script that a journey wrote', /echo ["']?Fetching/],
];

/** The secrets that stand in a text, by name, also where it was encoded for a URL. */
export function secretsIn(text: string): string[] {
  const spaced = text.replaceAll(/%2[0Bb]|\+/g, ' ');
  return secrets
    .filter(([, pattern]) => pattern.test(text) || pattern.test(spaced))
    .map(([name]) => name);
}

/** The same of files and of all that lies in folders; what is missing holds none. */
export function secretsInFiles(places: readonly string[]): string[] {
  return places.flatMap(filesIn).flatMap((file) => {
    // Pictures hold no text, but cost nothing to look at either.
    const found = secretsIn(readFileSync(file, 'latin1'));
    return found.map((name) => `${file}: ${name}`);
  });
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

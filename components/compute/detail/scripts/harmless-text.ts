const escape = '\u001B';

/** What a terminal takes as colours and moves of its cursor (ISO 6429: CSI and OSC). */
const terminalSequence = new RegExp(
  `${escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${escape}]*(?:\\u0007|${escape}\\\\)?)`,
  'g',
);

/** Unicode Standard Annex 9: characters that turn the order of what is around them. */
const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text of a log as it may be looked at and copied: whoever wrote it can neither hide a part of
 * it nor have it read in another order.
 */
export const harmlessText = (text: string): string =>
  text
    .replaceAll(terminalSequence, '')
    // A progress bar goes back to the start of its line; each state of it gets one of its own.
    .replaceAll(/\r+\n?/g, '\n')
    .replaceAll(turns, codePoint)
    .replaceAll(/[^\P{Cc}\n\t]/gu, picture);

const codePoint = (char: string): string =>
  `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** Unicode has a picture for each control character of ASCII. */
function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x24_00 + code);
  return code === 0x7f ? '\u2421' : codePoint(char);
}

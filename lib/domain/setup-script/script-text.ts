/** Linux takes a carriage return for part of the command; editors on Windows write one a line. */
export const withUnixLineEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

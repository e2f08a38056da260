/** The number of the line that a place in a text is on; the first is 1. */
export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

import { z } from 'zod';

const lineSchema = z.object({
  level: z.string().optional(),
  event: z.string().optional(),
  status: z.number().optional(),
  error: z.string().optional(),
});

/** What Next and the emulator say when they start. */
const greeting =
  /^\s*(?:▲ Next\.js|- (?:Local|Network|Environments)|✓ (?:Starting|Ready|Running)|Azure emulator on |$)/;

/** Lines of a server's output that no fault of ARM explains: defects, and what is no line of its log. */
export const defectLines = (output: readonly string[]): string[] =>
  output.filter((line) => {
    const record = lineSchema.safeParse(jsonOf(line));
    if (!record.success) return !greeting.test(line);
    const { level, event, status, error } = record.data;
    if (error === 'internal' || status === 500) return true;
    return event !== undefined && level === 'error';
  });

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

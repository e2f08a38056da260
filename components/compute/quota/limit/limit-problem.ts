import { newLimitSchema } from '@/lib/domain/quota/region-usage';

/** What is wrong with what was typed as a limit. */
export function limitProblem(typed: string): string | undefined {
  const number = typed.trim() === '' ? Number.NaN : Number(typed);
  return newLimitSchema.safeParse(number).error?.issues[0]?.message;
}

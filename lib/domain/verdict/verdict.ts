/** Whether something may be done, and if not, why, in words for the person who wanted to. */
export type Verdict = { ok: true } | { ok: false; reason: string };

export const yes: Verdict = { ok: true };

export const no = (reason: string): Verdict => ({ ok: false, reason });

/** The first refusal of several verdicts, or yes. */
export function firstNo(...verdicts: Verdict[]): Verdict {
  return verdicts.find((verdict) => !verdict.ok) ?? yes;
}

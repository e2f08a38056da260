import type { Fact } from './fact';

/** `blocked` stops the create, `doubt` only warns. */
export interface Check {
  id:
    | 'permission'
    | 'locks'
    | 'name'
    | 'quota'
    | 'subnet'
    | 'assignee'
    | 'ssh'
    | 'signOn'
    | 'scripts'
    | 'identity'
    | 'stopping'
    | 'attached';
  title: string;
  verdict: 'ok' | 'doubt' | 'blocked' | 'pending';
  /** What was found. */
  text: string;
  /** How to clear it. */
  remedy?: string;
}

export type Judgement = Omit<Check, 'id' | 'title'>;

export const ok = (text: string): Judgement => ({ verdict: 'ok', text });

export const doubt = (text: string, remedy: string): Judgement => ({
  verdict: 'doubt',
  text,
  remedy,
});

export const blocked = (text: string, remedy: string): Judgement => ({
  verdict: 'blocked',
  text,
  remedy,
});

/** Judges a fact once it is known; what cannot be known is a doubt, as the service will judge. */
export function judged<T>(fact: Fact<T>, judge: (value: T) => Judgement): Judgement {
  switch (fact.state) {
    case 'known':
      return judge(fact.value);
    case 'pending':
      return { verdict: 'pending', text: 'Being looked up…' };
    case 'unknown':
      return doubt(`Could not be checked: ${fact.why}`, 'The service checks it when you create.');
  }
}

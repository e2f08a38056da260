import type { NameAvailability } from '../name/compute-name';
import { blocked, ok, type Judgement } from './check';

export function nameJudgement(name: string, { available, message }: NameAvailability): Judgement {
  if (available) return ok(`${name} is free in this region.`);
  return blocked(message ?? `${name} is taken in this region.`, 'Choose another name.');
}

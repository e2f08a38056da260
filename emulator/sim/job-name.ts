import { hash } from './chance';

const tempers = ['brave', 'calm', 'eager', 'gentle', 'honest', 'jolly', 'lucid', 'patient'];
const things = ['anchor', 'basin', 'cedar', 'drum', 'ember', 'fig', 'garden', 'harbor', 'kite'];

/** A display name for a job whose maker gave none: the service makes up words too. */
export function madeUpJobName(name: string): string {
  const number = hash('job name', name);
  const temper = tempers[number % tempers.length] ?? '';
  const thing = things[(number >>> 8) % things.length] ?? '';
  return `${temper}_${thing}_${name.slice(0, 4)}`;
}

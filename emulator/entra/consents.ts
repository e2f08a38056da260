import type { Fault } from '../core/faults';
import { findPerson, type Person } from './people';

/**
 * Who agreed that the app may read the directory. Nobody has to, unless a fault says so; each one
 * asks anew. In memory: after a restart a person is asked again, which does no harm.
 */
export class Consents {
  readonly #given = new Set<string>();

  isMissing(faults: readonly Fault[], person: Person): boolean {
    return askingOf(faults, person).some((fault) => !this.#given.has(keyOf(fault, person)));
  }

  give(faults: readonly Fault[], person: Person): void {
    for (const fault of askingOf(faults, person)) this.#given.add(keyOf(fault, person));
  }
}

function askingOf(faults: readonly Fault[], { oid }: Person): Fault[] {
  return faults.filter(
    ({ effect, person }) =>
      effect === 'require-graph-consent' &&
      (person === undefined || findPerson(person)?.oid === oid),
  );
}

function keyOf({ id }: Fault, { oid }: Person): string {
  return `${id}/${oid}`;
}

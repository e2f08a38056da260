import { actAs, type Stage, type TokenOf } from '../stage/person';
import { bookProblems, endProblems, stateProblems } from '../stage/accounting';
import type { Admin } from '../stage/admin';
import { CallCollector } from '../stage/call-collector';
import { findComputes, type ArmGet, type Place } from '../stage/find-computes';
import { round } from './day';
import { layFaults } from './faults';
import { Ledger } from '../stage/ledger';
import { Tally } from '../stage/tally';

export interface Soak {
  admin: Admin;
  arm: ArmGet;
  places: readonly Place[];
  /** Who works, each at one of the places. */
  people: readonly TokenOf[];
  faults: { share: number; seed: number; delayMs?: number };
  pause: (ms: number) => Promise<void>;
  /** Whether a person who has done so many rounds goes home. */
  isOver: (rounds: number) => boolean;
}

export interface SoakOutcome {
  rounds: number;
  writes: number;
  computes: number;
  /** How each kind of call was answered, in the eyes of who asked. */
  answers: Record<'reads' | 'writes' | 'looks', Record<string, number>>;
  armCalls: number;
  struck: number;
  /** What was lost, done twice, or is not as it should be. */
  problems: string[];
}

/** Has people work while calls to ARM go wrong, and holds what they know against ARM's own books. */
export async function runSoak(soak: Soak): Promise<SoakOutcome> {
  const { admin, arm, places, people, pause, isOver } = soak;
  const stage: Stage = {
    ledger: new Ledger(),
    reads: new Tally(),
    writes: new Tally(),
    looks: new Tally(),
    pause,
  };
  const collector = new CallCollector(
    admin,
    places.map(({ workspace }) => workspace.subscriptionId),
  );
  await layFaults(admin, soak.faults);
  let rounds = 0;
  const work = people.map((tokenOf, number) =>
    actAs(tokenOf, async () => {
      const place = places[number % places.length];
      if (!place) throw new Error('There is nowhere to work');
      for (let own = 0; !isOver(own); own += 1, rounds += 1) {
        await round(stage, { ...place, number }, own);
        await collector.collect();
      }
    }),
  );
  await Promise.all(work);
  await admin('DELETE', '/faults');
  await collector.collect();
  const { ledger } = stage;
  const found = await findComputes(arm, places);
  const { calls } = collector;
  return {
    rounds,
    writes: ledger.writes.length,
    computes: ledger.byCompute().size,
    answers: { reads: stage.reads.all, writes: stage.writes.all, looks: stage.looks.all },
    armCalls: calls.length,
    struck: calls.filter(({ fault }) => fault !== undefined).length,
    problems: [
      ...defects(stage),
      ...endProblems(ledger),
      ...bookProblems(ledger, calls),
      ...stateProblems(ledger, found),
    ],
  };
}

/** Codes that no fault of ARM may lead to. */
const ours = ['internal', 'defect', 'invalid-input'];

const defects = ({ reads, writes, looks }: Stage): string[] =>
  Object.entries({ reads, writes, looks }).flatMap(([what, tally]) =>
    ours.flatMap((code) =>
      tally.of(code) > 0 ? [`${what}: ${tally.of(code)} times ${code}`] : [],
    ),
  );

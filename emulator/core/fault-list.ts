import { randomUUID } from 'node:crypto';
import { faultPresets, type FaultPreset } from './fault-presets';
import type { Fault } from './faults';

type NewFault = Partial<Fault> & { preset?: FaultPreset };

/** Adds a fault, a preset with changes perhaps; one of the same id gives way to it. */
export function addFault(faults: Fault[], { preset, ...own }: NewFault): Fault {
  const base = preset === undefined ? {} : faultPresets[preset];
  const fault: Fault = { id: randomUUID(), ...base, ...own };
  removeFault(faults, fault.id);
  faults.push(fault);
  return fault;
}

/** Says whether there was one. */
export function removeFault(faults: Fault[], id: string): boolean {
  const index = faults.findIndex((fault) => fault.id === id);
  if (index !== -1) faults.splice(index, 1);
  return index !== -1;
}

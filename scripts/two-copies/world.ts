import type { Admin } from '../stage/admin';
import type { Program } from '../stage/program';
import type { ArmGet, Place } from '../stage/find-computes';
import type { TokenOf } from '../stage/person';

/** Two copies of the app behind an nginx, and what they work on. */
export interface World {
  /** Of the nginx. */
  origin: string;
  copies: Program[];
  restart: (copy: number) => Promise<void>;
  admin: Admin;
  arm: ArmGet;
  place: Place;
  tokenOf: TokenOf;
}

/** Whatever did not go as it should, in sentences, and a line for the report. */
export interface Result {
  told: string;
  problems: string[];
}

import type { Compute } from '../compute/compute';

/** Whose quota and sizes an answer needs: where machines stand, and where new ones would. */
export const locationsOf = (computes: readonly Compute[], home: string | undefined): string[] => [
  ...new Set([
    ...(home === undefined ? [] : [home]),
    ...computes.flatMap((one) =>
      one.kind === 'cluster' || one.kind === 'instance' ? [one.location] : [],
    ),
  ]),
];

/** Whose locks and addresses it needs. */
export const subnetsOf = (computes: readonly Compute[]): string[] => [
  ...new Set(computes.flatMap((one) => (one.kind === 'cluster' ? (one.subnetId ?? []) : []))),
];

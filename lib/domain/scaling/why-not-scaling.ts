import { demandOf } from './demand';
import type { Finding, ScalingEvidence, Severity } from './evidence';
import { jobFindings, nothingQueued } from './job-findings';
import { lockFindings } from './lock-findings';
import { nodeFindings } from './node-findings';
import { roomFindings } from './room-findings';

/** Why a cluster has not the nodes that somebody waits for: every cause found, the gravest first. */
export function whyNotScaling(evidence: ScalingEvidence): Finding[] {
  const demand = demandOf(evidence);
  const found = [
    ...lockFindings(evidence, demand),
    ...roomFindings(evidence, demand),
    ...nodeFindings(evidence),
    ...jobFindings(evidence, demand),
  ];
  const sorted = found.toSorted((a, b) => gravity[b.severity] - gravity[a.severity]);
  return [...sorted, ...nothingQueued(evidence, demand)];
}

const gravity: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

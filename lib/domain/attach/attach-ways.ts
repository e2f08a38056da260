import { kindOf, type ComputeKind } from '../compute/compute';
import type { AttachType } from './attach';
import type { AttachForm } from './attach-form';
import { attachWords } from './attach-words';

/** A form that attaches one type of compute; AKS has one to make a cluster as well. */
export interface AttachWay {
  /** As its address has it. */
  id: string;
  kind: ComputeKind;
  computeType: AttachType;
  source: AttachForm['source'];
  /** What it does: the title of the form. */
  title: string;
}

const attaching = (id: string, computeType: AttachType, noun = attachWords[computeType].title) => ({
  id,
  kind: kindOf(computeType),
  computeType,
  source: 'existing' as const,
  title: `Attach ${noun}`,
});

/** In the order in which they are offered. */
export const attachWays = [
  {
    id: 'new-aks',
    kind: 'inference',
    computeType: 'AKS',
    source: 'new',
    title: 'Create AKS cluster',
  },
  attaching('aks', 'AKS', 'AKS cluster'),
  attaching('kubernetes', 'Kubernetes', 'Kubernetes cluster'),
  attaching('virtual-machine', 'VirtualMachine', 'virtual machine'),
  attaching('databricks', 'Databricks'),
  attaching('hdinsight', 'HDInsight'),
  attaching('data-lake-analytics', 'DataLakeAnalytics'),
  attaching('batch', 'Batch'),
  attaching('synapse-spark', 'SynapseSpark'),
  attaching('data-factory', 'DataFactory'),
] as const satisfies readonly AttachWay[];

/** The kinds of which there is something to attach. */
export const attachedKinds = ['inference', 'attached'] as const;
export type AttachedKind = (typeof attachedKinds)[number];

export const waysOf = (kind: AttachedKind): readonly AttachWay[] =>
  attachWays.filter((way) => way.kind === kind);

/** Without a source, the form that attaches what is there. */
export const wayFor = (
  computeType: AttachType,
  source: AttachForm['source'] = 'existing',
): AttachWay | undefined =>
  attachWays.find((way) => way.computeType === computeType && way.source === source);

import { differences } from './differences';
import { readingOf, type Reading } from './read/reading';
import { v1AksIn, v1AttachedAksIn, v1RemoteIn } from './read/v1-attached-in';
import { v1ClusterIn, v1InstanceIn } from './read/v1-managed-in';
import { isAttach, type CodeSubject, type CodeTarget } from './subject';
import { plainOf } from './tool-document';
import type { V1Call } from './v1-call';

/** The settings of a target that are in no parameter of the call of SDK v1 that makes it. */
export function v1Unsaid({ target, workspace }: CodeSubject, call: V1Call): string[] {
  const lacking = withoutParameter(target);
  if (lacking) return lacking.filter((key) => isGiven(target, key));
  const args = { ...plainOf(call.arguments), subscription: workspace.subscriptionId };
  return differences(target, readerOf(target)(readingOf(args)));
}

/** Of types that no command makes, so that nothing reads them back: what their class has no word for. */
function withoutParameter(target: CodeTarget): string[] | undefined {
  if (!isAttach(target)) return undefined;
  switch (target.computeType) {
    case 'Databricks':
      return ['workspaceUrl', 'description'];
    case 'HDInsight':
      return ['resourceId', 'description'];
    case 'Kubernetes':
      return ['defaultInstanceType', 'instanceTypes', 'description'];
    case 'DataLakeAnalytics':
    case 'Batch':
    case 'DataFactory':
    case 'SynapseSpark':
      return ['description'];
    case 'AKS':
    case 'VirtualMachine':
      return undefined;
  }
}

function isGiven(target: CodeTarget, key: string): boolean {
  const [, value] = Object.entries(target).find(([one]) => one === key) ?? [];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function readerOf(target: CodeTarget): (reading: Reading) => CodeTarget {
  if (!isAttach(target)) return target.kind === 'cluster' ? v1ClusterIn : v1InstanceIn;
  if (target.computeType !== 'AKS') return v1RemoteIn;
  return target.source === 'new' ? v1AksIn : v1AttachedAksIn;
}

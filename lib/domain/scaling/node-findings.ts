import type { ServiceProblem } from '../compute/compute';
import type { Finding, ScalingEvidence } from './evidence';
import { count } from '../text/count';

/** What has become of the nodes, and what the service itself says of the cluster. */
export function nodeFindings({ cluster }: ScalingEvidence): Finding[] {
  const { nodes, problems = [] } = cluster;
  return [
    ...unusableFindings(nodes.unusable ?? 0, problems),
    ...(nodes.unusable ? [] : problems.map(problemFinding)),
    ...preemptedFindings(nodes.preempted ?? 0),
  ];
}

function unusableFindings(unusable: number, problems: readonly ServiceProblem[]): Finding[] {
  if (unusable === 0) return [];
  const said = problems.map(({ code, message }) => `${code}: ${message}`).join(' ');
  return [
    {
      cause: 'unusable',
      severity: 'error',
      text: `${count(unusable, 'node is', 'nodes are')} unusable${said ? `. The service says: ${said}` : ', and the service does not say why.'}`,
      remedy:
        'Unusable nodes are billed and take no job. Set the minimum to 0 and let the cluster scale down, which gives them back; if new ones fail too, look at the network, DNS and the identity of the cluster.',
    },
  ];
}

const problemFinding = ({ code, message }: ServiceProblem): Finding => ({
  cause: 'problem',
  severity: 'error',
  text: `${code}: ${message}`,
  remedy: 'These are the words of the service; quote them in a support request.',
});

function preemptedFindings(preempted: number): Finding[] {
  if (preempted === 0) return [];
  return [
    {
      cause: 'preempted',
      severity: 'warning',
      text: `Azure took ${count(preempted, 'low-priority node')} back for dedicated customers.`,
      remedy:
        'They come back when Azure has machines to spare. Save checkpoints and submit the job again, or use a dedicated cluster for what must not be interrupted.',
    },
  ];
}

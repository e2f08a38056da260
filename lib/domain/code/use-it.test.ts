import { parse } from 'shell-quote';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { portalUrl, studioUrl } from './portal-links';
import { useLines } from './use-it';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg (x)',
  workspace: 'ml-ws',
};

test.each([
  ['AmlCompute', ['Azure CLI v2', 'CLI v2 YAML', 'Python SDK v2', 'Python SDK v1']],
  ['ComputeInstance', ['Azure CLI v2', 'CLI v2 YAML', 'Python SDK v2', 'Python SDK v1', 'SSH']],
  ['Kubernetes', ['Azure CLI v2', 'CLI v2 YAML', 'Python SDK v2', 'Python SDK v1']],
  ['VirtualMachine', ['Python SDK v1']],
  ['HDInsight', ['Python SDK v1']],
  ['Databricks', ['Python SDK v1, as a step of a pipeline']],
  ['DataLakeAnalytics', ['Python SDK v1, as a step of a pipeline']],
  ['Batch', ['Python SDK v1, as a step of a pipeline']],
  ['DataFactory', ['Python SDK v1, as a step of a pipeline']],
  ['SynapseSpark', ['Python SDK v1, as a step of a pipeline']],
  ['AKS', []],
  ['FutureCompute', []],
])('a compute of the type %s is used from %j', (computeType, tools) => {
  const lines = useLines({ name: 'cpu-2b', computeType }, workspace);
  expect(lines.map(({ tool }) => tool)).toEqual(tools);
  for (const { text } of lines) expect(text).toContain('cpu-2b');
});

test('the lines are read by what reads them', () => {
  const [cli, yaml] = useLines({ name: 'cpu', computeType: 'AmlCompute' }, workspace);
  expect(parse(cli?.text.replaceAll('\\\n', ' ') ?? '')).toEqual(
    ['az', 'ml', 'job', 'create', '--file', 'job.yml', '--set', 'compute=azureml:cpu'].concat(
      ['--workspace-name', 'ml-ws', '--resource-group', 'rg (x)'],
      ['--subscription', workspace.subscriptionId],
    ),
  );
  expect(parseYaml(yaml?.text ?? '')).toMatchObject({ compute: 'azureml:cpu' });
});

test.each([
  ['AzureCloud', 'ml.azure.com', 'portal.azure.com'],
  ['AzureUSGovernment', 'ml.azure.us', 'portal.azure.us'],
  ['AzureChinaCloud', 'studio.ml.azure.cn', 'portal.azure.cn'],
] as const)('links of %s lead to %s and %s', (cloud, studio, portal) => {
  const page = new URL(studioUrl(workspace, 'cpu', cloud));
  const id = `/subscriptions/${workspace.subscriptionId}/resourceGroups/${workspace.resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/ml-ws`;
  expect([page.host, page.pathname, page.searchParams.get('wsid')]).toEqual([
    studio,
    '/compute/cpu/details',
    id,
  ]);
  const resource = new URL(portalUrl(workspace, 'cpu', cloud));
  expect([resource.host, decodeURIComponent(resource.hash)]).toEqual([
    portal,
    `#resource${id}/computes/cpu`,
  ]);
});

import { cli, sdkV1, type ComputeTarget } from './compute-target';

/** What Azure Machine Learning makes and keeps by itself. */
export const managedTargets: readonly ComputeTarget[] = [
  {
    id: 'compute-instance',
    name: 'Compute instance',
    use: ['training'],
    managed: true,
    what: 'One machine for one person, with notebooks, terminal and VS Code.',
    here: 'Create one, start and stop it, give it a schedule.',
    route: { kind: 'instance' },
    snippet: cli(
      'az ml compute create --type ComputeInstance --name dana-ci --size Standard_DS3_v2',
    ),
  },
  {
    id: 'compute-cluster',
    name: 'Azure Machine Learning Compute',
    use: ['training'],
    managed: true,
    what: 'A cluster whose nodes come with jobs and go when they are done; CPU or GPU.',
    here: 'Create one, change how it scales, see what runs on its nodes.',
    route: { kind: 'cluster' },
    snippet: cli(
      [
        'az ml compute create --type AmlCompute --name cpu-cluster \\',
        '  --size Standard_DS3_v2 --min-instances 0 --max-instances 4',
      ].join('\n'),
    ),
  },
  {
    id: 'run-based-compute',
    name: 'Azure Machine Learning Compute, run-based',
    use: ['training'],
    managed: true,
    what: 'A cluster that a single run asked for and that went with it.',
    here: 'Nothing: it was never a compute of the workspace. Serverless compute took its place: a job that names no compute, only a size.',
    snippet: sdkV1(
      [
        "run_config.target = 'amlcompute'",
        "run_config.amlcompute.vm_size = 'STANDARD_D2_V2'",
        'run_config.amlcompute.cluster_max_node_count = 1',
      ].join('\n'),
    ),
  },
  {
    id: 'batch-inference',
    name: 'Azure Machine Learning Compute, batch inference',
    use: ['hosting'],
    managed: true,
    what: 'A model run over much data at once, on the nodes of a cluster.',
    here: 'Create a compute cluster; a batch endpoint then names it.',
    route: { kind: 'cluster' },
    snippet: cli(
      [
        'az ml batch-deployment create --endpoint-name scoring --name blue \\',
        '  --file deployment.yml --set compute=azureml:cpu-cluster --set-default',
      ].join('\n'),
    ),
  },
];

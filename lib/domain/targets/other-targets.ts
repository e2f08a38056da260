import { cli, sdkV1, type ComputeTarget } from './compute-target';

/** What no workspace has as a compute, with what to do instead. */
export const otherTargets: readonly ComputeTarget[] = [
  {
    id: 'local-computer',
    name: 'Local computer',
    use: ['training'],
    managed: false,
    what: 'The machine that the job is submitted from, with Docker.',
    here: 'Nothing to attach: every workspace takes jobs for it under the name local.',
    snippet: cli('az ml job create --file job.yml --set compute=local'),
  },
  {
    id: 'local-web-service',
    name: 'Local web service',
    use: ['hosting'],
    managed: false,
    what: 'A model that answers in a container on one’s own machine, to find its faults.',
    here: 'Nothing to attach: the tools run it, and the workspace does not know of it.',
    snippet: cli(
      [
        'az ml online-endpoint create --local --name scoring',
        'az ml online-deployment create --local --endpoint-name scoring --file deployment.yml',
      ].join('\n'),
    ),
  },
  {
    id: 'container-instances',
    name: 'Azure Container Instances (ACI)',
    use: ['hosting'],
    managed: false,
    what: 'One container that answers with a small model, for trying out; no GPU.',
    here: 'Nothing to attach: each service made its own container. Online endpoints took its place.',
    snippet: sdkV1('AciWebservice.deploy_configuration(cpu_cores=1, memory_gb=1)'),
  },
  {
    id: 'iot-edge',
    name: 'Azure IoT Edge',
    use: ['hosting'],
    managed: false,
    what: 'Models in containers on devices, brought there by an IoT hub.',
    here: 'Nothing to attach: the hub knows the devices. Take the image of a registered model there.',
    snippet: {
      tool: 'Azure CLI, azure-iot extension',
      language: 'bash',
      text: 'az iot edge set-modules --hub-name my-hub --device-id my-device --content deployment.json',
    },
  },
  {
    id: 'data-box-edge',
    name: 'Azure Data Box Edge',
    use: ['hosting'],
    managed: false,
    what: 'A device of Azure in one’s own house, called Azure Stack Edge today.',
    here: 'Nothing to attach by itself: its Kubernetes joins through Azure Arc and is attached as Kubernetes.',
    route: { kind: 'inference', type: 'Kubernetes' },
    snippet: {
      tool: 'Azure CLI, connectedk8s extension',
      language: 'bash',
      text: 'az connectedk8s connect --name my-edge --resource-group rg-edge',
    },
  },
];

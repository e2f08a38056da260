import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySubject, secretMark } from './any-target.fixture';
import { isSecretPath } from './differences';
import { pythonStrings } from './python-tokens.fixture';
import { pythonV1 } from './python-v1';
import { pythonV2 } from './python-v2';
import type { CodeTarget } from './subject';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
};

describe.each([
  ['v1', pythonV1],
  ['v2', pythonV2],
])('Python SDK %s', (_, notation) => {
  test('is Python, and holds no secret', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const text = notation.write(subject);
        expect(() => pythonStrings(text)).not.toThrow();
        expect(text).not.toContain(secretMark);
      }),
    );
  });

  test('every text of a target stands in it, or its setting in a comment', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const text = notation.write(subject);
        const named = [...text.matchAll(/^# - ([\w.]+)/gm)].map(([, path = '']) => path);
        const strings = pythonStrings(text);
        const missing = textsOf(subject.target)
          .filter(({ path }) => !named.some((one) => `${path}.`.startsWith(`${one}.`)))
          .filter(({ path, value }) => !isSaid(path, value, strings));
        expect(missing).toEqual([]);
      }),
    );
  });
});

/** Free texts: what a language has words of its own for is not among them. */
function textsOf(target: CodeTarget): { path: string; value: string }[] {
  const found: { path: string; value: string }[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string' && !ownWords.test(path)) found.push({ path, value });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value))
      visit(one, path === '' ? key : `${path}.${key}`);
  };
  visit(target, '');
  return found.filter(({ path, value }) => value !== '' && !isSecretPath(path));
}

const ownWords =
  /(^|\.)(kind|computeType|source|type|by|mode|vmPriority|action|frequency|timeout|weekDays\.\d+|location)$/;

/** Ids may stand in pieces, as SDK v1 asks for them. */
const isSaid = (path: string, value: string, strings: readonly string[]): boolean =>
  strings.includes(value) ||
  (/(subnetId|resourceId)$/.test(path) && strings.includes(value.split('/').at(-1) ?? ''));

const cluster: CodeTarget = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: 'STANDARD_D2_V2',
  vmPriority: 'LowPriority',
  scale: { minNodes: 0, maxNodes: 4, idleSeconds: 2400 },
  ssh: { adminUserName: 'azureuser', password: 'Correct-horse-9' },
  nodePublicIp: true,
  identity: { type: 'SystemAssigned' },
  isolatedNetwork: true,
  tags: {},
};

test('SDK v1 finds the compute, or creates it and waits', () => {
  expect(pythonV1.write({ name: 'cpu-cluster', workspace, target: cluster })).toBe(`\
# Not said here, since this notation has no place for it:
# - isolatedNetwork (isolated network)
import os

from azureml.core import Workspace
from azureml.core.compute import ComputeTarget, AmlCompute
from azureml.core.compute_target import ComputeTargetException

ws = Workspace.get(
    name="ml-ws",
    subscription_id="34adfa4f-cedf-4dc0-ba29-b6d1a69ab345",
    resource_group="rg",
)
compute_name = "cpu-cluster"

try:
    compute = ComputeTarget(workspace=ws, name=compute_name)
    print("Found it, and use it as it is.")
except ComputeTargetException:
    config = AmlCompute.provisioning_configuration(
        vm_size="STANDARD_D2_V2",
        vm_priority="lowpriority",
        min_nodes=0,
        max_nodes=4,
        idle_seconds_before_scaledown=2400,
        admin_username="azureuser",
        admin_user_password=os.environ["ADMIN_USER_PASSWORD"],
        remote_login_port_public_access="Enabled",
        enable_node_public_ip=True,
        identity_type="SystemAssigned",
        location="eastus",
    )
    compute = ComputeTarget.create(ws, compute_name, config)
    compute.wait_for_completion(show_output=True)
`);
});

test('SDK v2 has an entity for each part', () => {
  expect(pythonV2.write({ name: 'cpu-cluster', workspace, target: cluster })).toContain(`\
compute = AmlCompute(
    name="cpu-cluster",
    location="eastus",
    size="STANDARD_D2_V2",
    tier="low_priority",
    min_instances=0,
    max_instances=4,
    idle_time_before_scale_down=2400,
    ssh_public_access_enabled=True,
    ssh_settings=AmlComputeSshSettings(
        admin_username="azureuser",
        admin_password=os.environ["ADMIN_USER_PASSWORD"],
    ),
    enable_node_public_ip=True,
    identity=IdentityConfiguration(
        type="system_assigned",
    ),
)
ml_client.compute.begin_create_or_update(compute).result()
`);
});

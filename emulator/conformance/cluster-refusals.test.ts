import type { ComputeResource } from '@azure/arm-machinelearning';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { avery, dana, type Person } from '../entra/people';
import type { TestEmulator } from '../testing/test-emulator';
import { type ClusterSettings, clusterOf, identityId, subnetId } from './new-cluster';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const PASSWORD = 'Correct-Horse-9';

interface Refusal {
  because: string;
  settings?: (stage: Stage) => ClusterSettings;
  identity?: (stage: Stage) => ComputeResource['identity'];
  region?: string;
  person?: Person;
  statusCode: number;
  code: string;
  message: RegExp;
}

const UNFIT = { statusCode: 400, code: 'UserError' } as const;
const account = (adminUserName: string, rest: object) => () => ({
  userAccountCredentials: { adminUserName, ...rest },
});
const inSubnet = (name: string, network?: string) => (stage: Stage) => ({
  subnet: { id: subnetId(stage, name, network) },
});
const having = (name: string) => (stage: Stage) => ({
  type: 'UserAssigned' as const,
  userAssignedIdentities: { [identityId(stage, name)]: {} },
});

const refusals: Refusal[] = [
  {
    because: 'the subnet does not exist',
    settings: inSubnet('nowhere'),
    ...UNFIT,
    message: /subnet\.id.*was not found/,
  },
  {
    because: 'the network is in another region',
    settings: inSubnet('default', 'vnet-europe'),
    ...UNFIT,
    message: /westeurope/,
  },
  {
    because: 'the subnet is delegated',
    settings: inSubnet('functions'),
    ...UNFIT,
    message: /Microsoft\.Web\/serverFarms/,
  },
  {
    because: 'the id of the subnet is none',
    settings: () => ({ subnet: { id: 'compute' } }),
    statusCode: 400,
    code: 'LinkedInvalidPropertyId',
    message: /^Property id 'compute' at path 'properties\.properties\.subnet\.id' is invalid/,
  },
  {
    because: 'the caller may create computes, but not join the subnet',
    settings: inSubnet('compute'),
    person: dana,
    statusCode: 403,
    code: 'LinkedAuthorizationFailed',
    message: /'Microsoft\.Network\/virtualNetworks\/subnets\/join\/action' on the linked scope/,
  },
  {
    because: 'the caller may not assign the identity',
    identity: having('id-training'),
    person: dana,
    statusCode: 403,
    code: 'LinkedAuthorizationFailed',
    message: /'Microsoft\.ManagedIdentity\/userAssignedIdentities\/assign\/action'/,
  },
  {
    because: 'there is no network to do without public addresses in',
    settings: () => ({ enableNodePublicIp: false }),
    ...UNFIT,
    message: /enableNodePublicIp/,
  },
  {
    because: 'the identity does not exist',
    identity: having('id-nobody'),
    statusCode: 400,
    code: 'FailedIdentityOperation',
    message: /userAssignedIdentities\/id-nobody' was not found/,
  },
  {
    because: 'the identity is of both kinds',
    identity: (stage) => ({ ...having('id-training')(stage), type: 'SystemAssigned,UserAssigned' }),
    ...UNFIT,
    message: /identity\.type/,
  },
  {
    because: 'a user-assigned identity is promised and none named',
    identity: () => ({ type: 'UserAssigned' }),
    ...UNFIT,
    message: /identity\.userAssignedIdentities/,
  },
  {
    because: 'the user name is reserved',
    settings: account('Administrator', { adminUserPassword: PASSWORD }),
    ...UNFIT,
    message: /adminUserName/,
  },
  {
    because: 'the user name has a space in it',
    settings: account('dana smith', { adminUserPassword: PASSWORD }),
    ...UNFIT,
    message: /adminUserName/,
  },
  {
    because: 'the account has neither password nor key',
    settings: account('dana', {}),
    ...UNFIT,
    message: /userAccountCredentials' is not valid: it has to have a password or an SSH public key/,
  },
  {
    because: 'the password is short',
    settings: account('dana', { adminUserPassword: 'Ab-1' }),
    ...UNFIT,
    message: /adminUserPassword/,
  },
  {
    because: 'the password has small letters only',
    settings: account('dana', { adminUserPassword: 'onlysmallletters' }),
    ...UNFIT,
    message: /adminUserPassword/,
  },
  {
    because: 'the password is well known',
    settings: account('dana', { adminUserPassword: 'P@ssw0rd' }),
    ...UNFIT,
    message: /adminUserPassword/,
  },
  {
    because: 'the password is long',
    settings: account('dana', { adminUserPassword: `Ab-1${'x'.repeat(69)}` }),
    ...UNFIT,
    message: /adminUserPassword/,
  },
  {
    because: 'the public key is a private one',
    settings: account('dana', {
      adminUserSshPublicKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n',
    }),
    ...UNFIT,
    message: /adminUserSshPublicKey/,
  },
];

describe('refusals of a new cluster, as the SDK reports them', () => {
  it.each(refusals)('$because', async (refusal) => {
    const { settings, identity, person = avery, statusCode, code, message } = refusal;
    const stage = stageOn(test, 'team');
    const written = identity?.(stage);
    const body = clusterOf(settings?.(stage), written ? { identity: written } : {});
    const asked = stage
      .clientOf(person)
      .computeOperations.beginCreateOrUpdate(...stage.at, 'new-one', body);
    const matching = expect.stringMatching(message);
    await expect(asked).rejects.toMatchObject({ statusCode, code, message: matching });
  });
});

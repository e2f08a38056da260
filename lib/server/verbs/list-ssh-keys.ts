import { apiVersions } from '../../arm/api-versions';
import type { listSshKeys as endpoint } from '../../contract/neighbours';
import { objects } from '../map/read';
import { sshKeyOf } from '../map/ssh-key';
import type { Verb } from '../verb';

export const listSshKeys: Verb<typeof endpoint> = async ({ params, arm }) => {
  const path = `/subscriptions/${params.subscriptionId}/providers/Microsoft.Compute/sshPublicKeys`;
  const keys = await arm.list(path, apiVersions.sshKeys);
  return { keys: objects(keys).flatMap((key) => sshKeyOf(key) ?? []) };
};

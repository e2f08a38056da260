import { parseSubnetId } from '../../network/subnet-id';
import { given, identityIn } from './read-parts';
import type { Reading } from './reading';

/** What clusters and instances are told alike. */
export const v2CommonIn = (reading: Reading) => ({
  location: reading.text('location') ?? '',
  vmSize: reading.text('size') ?? '',
  // By its id: of a name alone nobody knows the resource group.
  ...given('subnetId', reading.textThat(isSubnetId, 'network_settings', 'subnet')),
  nodePublicIp: reading.flag('enable_node_public_ip') ?? true,
  identity: identityIn(
    reading.text('identity', 'type'),
    reading
      .items('identity', 'user_assigned_identities')
      .flatMap((one) => one.text('resource_id') ?? []),
  ),
  ...given('description', reading.text('description')),
});

const isSubnetId = (text: string): boolean => parseSubnetId(text) !== undefined;

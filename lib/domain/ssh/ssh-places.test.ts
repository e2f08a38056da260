import { expect, test } from 'vitest';
import { sshPlaces } from './ssh-places';

const addresses = { publicIp: '20.1.2.3', privateIp: '10.0.0.4' };
const ssh = { enabled: true, userName: 'azureuser', port: 50_000 };
const outside = { from: 'internet', host: '20.1.2.3', port: 50_000 };
const inside = { from: 'network', host: '10.0.0.4', port: 22 };

test.each([
  ['with both addresses', { ...addresses, ssh }, [outside, inside]],
  ['closed to the internet', { ...addresses, ssh: { ...ssh, enabled: false } }, [inside]],
  ['without public IP', { privateIp: addresses.privateIp, ssh }, [inside]],
  ['while it is stopped', { ssh }, []],
])('an instance %s', (_, facts, places) => expect(sshPlaces(facts)).toEqual(places));

import type { AttachFormProblems } from './attach-form';

/** What belongs into a field that nothing was typed in, where it has to be filled in. */
export const emptyFieldTexts: AttachFormProblems = {
  resourceId: 'Choose a resource, or paste its id',
  agentVmSize: 'Choose a virtual machine size',
  agentCount: 'Enter the number of nodes',
  'network.subnetId': 'Choose a subnet',
  'network.serviceCidr': 'Enter a range, such as 10.0.0.0/16',
  'network.dnsServiceIp': 'Enter an address within the service range, such as 10.0.0.10',
  'network.dockerBridgeCidr': 'Enter an address with its range, such as 172.17.0.1/16',
  'tls.certificate': 'Paste the certificate',
  'tls.key': 'Paste the key of the certificate',
  'tls.leafDomainLabel': 'Enter a label; the service makes a domain name of it',
  namespace: 'Enter a namespace; default is there in every cluster',
  address: 'Enter a host name or an IP address',
  sshPort: 'Enter the port; 22 is usual',
  workspaceUrl: 'Enter the URL of the workspace',
};

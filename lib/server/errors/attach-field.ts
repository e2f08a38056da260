import type { AttachField } from '../../domain/attach/attach-form';

/** Fields of a form by where ARM's body has them, below `properties`. */
const fields: ReadonlyMap<string, AttachField> = new Map([
  ['resourceId', 'resourceId'],
  ['description', 'description'],
  ['computeLocation', 'location'],
  ['properties.agentCount', 'agentCount'],
  ['properties.agentVmSize', 'agentVmSize'],
  ['properties.clusterPurpose', 'purpose'],
  ['properties.aksNetworkingConfiguration', 'network.subnetId'],
  ['properties.aksNetworkingConfiguration.serviceCidr', 'network.serviceCidr'],
  ['properties.aksNetworkingConfiguration.dnsServiceIP', 'network.dnsServiceIp'],
  ['properties.aksNetworkingConfiguration.dockerBridgeCidr', 'network.dockerBridgeCidr'],
  ['properties.loadBalancerType', 'loadBalancer.type'],
  ['properties.loadBalancerSubnet', 'loadBalancer.subnet'],
  ['properties.sslConfiguration', 'tls.mode'],
  ['properties.sslConfiguration.cert', 'tls.certificate'],
  ['properties.sslConfiguration.key', 'tls.key'],
  ['properties.sslConfiguration.cname', 'tls.cname'],
  ['properties.sslConfiguration.leafDomainLabel', 'tls.leafDomainLabel'],
  ['properties.namespace', 'namespace'],
  ['properties.instanceTypes', 'instanceTypes'],
  ['properties.defaultInstanceType', 'defaultInstanceType'],
  ['properties.address', 'address'],
  ['properties.sshPort', 'sshPort'],
  ['properties.administratorAccount', 'account.userName'],
  ['properties.administratorAccount.password', 'account.password'],
  ['properties.administratorAccount.privateKeyData', 'account.privateKey'],
  ['properties.workspaceUrl', 'workspaceUrl'],
  ['properties.databricksAccessToken', 'accessToken'],
]);

/** The field that an error of ARM is about, by its `target` or by what that lies in. */
export function attachFieldOf(target: string): string | undefined {
  if (target === 'computeName') return 'params.name';
  const keys = target.replace(/^properties\./, '').split('.');
  for (let length = keys.length; length > 0; length--) {
    const field = fields.get(keys.slice(0, length).join('.'));
    if (field !== undefined) return field;
  }
  return undefined;
}

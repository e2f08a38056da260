/** A public key of Microsoft.Compute; the private half is nobody's but its owner's. */
export interface SshKeyRecord {
  name: string;
  resourceGroup: string;
  location: string;
  tags: Record<string, string>;
  publicKey: string;
}

import { ArmError } from '../core/errors';

// Refusals of Microsoft.Compute.

export function invalidSshKey(): ArmError {
  return new ArmError(400, {
    code: 'InvalidParameter',
    message: 'The SSH public key is invalid. It has to be an RSA or Ed25519 key in OpenSSH format.',
    target: 'properties.publicKey',
  });
}

export function invalidSshKeyName(name: string): ArmError {
  return new ArmError(400, {
    code: 'InvalidParameter',
    message: `The name '${name}' of the SSH public key is invalid.`,
    target: 'name',
  });
}

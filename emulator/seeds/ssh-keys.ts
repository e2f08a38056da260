import type { SshKeyRecord } from '../core/ssh-key-records';

// Real keys whose private halves were thrown away: nobody can sign in with them anywhere.
const ED25519 = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF3gjnCprTrXAkBr5mLHCqL43czyI5qMhxk2LcZHlfHN';
const RSA =
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC0C5Cl6Kv4TsKfhQOk5Ku4gorqacZtt8KcxfIsDykgEsGW' +
  'zUuPcjiDQ8bFY7UHc+ns56kLpro68WbQ5mOiqXFdwIB2AKgMuhDb4Bkrhm2d+YIN0nWnTwcDqNqBf1to0bYn' +
  'fOEZs8EQw55cgsh7agiPruWZZrObEaRd/99aiG6YmFIKjekWmWlJOfLx4z+o8Y6gXDLWZzbeZ5ngKWgfcio3' +
  'D/3cPPo5nnWR99u3XjvyORkh0sD23wUpWW3FSB1ZnylgTnm2uz1MDGGSlzLh1r0/eX97Z+y0bwe4Ob7Ynfpb' +
  'kezovbwW6OPc6mKLzqNRklex5lRTyy31TVbJUcddld0vuh67zJkql24EXxOTyxzrHl+mp+XkjyvHrxc85fs5' +
  'QOIR1jv482jlNFpUezHNTsJkzyZS5pE1f28pjKjLQgy+Xxs+vsDQxDfZFN871RFEGuB7Rx+VJsGMBEaAi1va' +
  'OvECIhifWtKuDVIKSqwTpU14ve6xlWS/EF5NIELggWLSHF0=';

/** What a team keeps in Azure, of either kind. */
export function teamKeys(resourceGroup: string, location: string): SshKeyRecord[] {
  const place = { resourceGroup, location, tags: {} };
  return [
    { ...place, name: 'key-ml-platform', publicKey: `${RSA} generated-by-azure` },
    { ...place, name: 'key-dana-laptop', publicKey: `${ED25519} dana@contoso.example` },
  ];
}

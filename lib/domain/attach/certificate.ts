import { isPrivateKey } from '../ssh/public-key';
import type { CertificateFacts } from './certificate-facts';
import { pemBlocks } from './pem-blocks';

/** The first is the server's own; each of the others should have signed the one before it. */
export type ReadCertificate =
  | { ok: true; certificate: CertificateFacts; chain: readonly CertificateFacts[] }
  | { ok: false; reason: string };

const no = (reason: string): ReadCertificate => ({ ok: false, reason });

const empty = new Uint8Array();

/** Reads a certificate, and those that it is proven with, out of PEM. */
export async function readCertificate(pem: string): Promise<ReadCertificate> {
  if (isPrivateKey(pem))
    return no('There is a private key in it; only the certificate belongs here');
  const blocks = pemBlocks(pem).filter(({ label }) => label === 'CERTIFICATE');
  if (blocks.length === 0) return no(notFound(pem));
  // Only those who bring a certificate of their own load what reads it.
  const { certificateFacts } = await import('./certificate-facts');
  try {
    const [certificate, ...chain] = blocks.map(({ der }) => certificateFacts(der ?? empty));
    return certificate ? { ok: true, certificate, chain } : no(notFound(pem));
  } catch {
    return no('This certificate is damaged');
  }
}

function notFound(pem: string): string {
  if (/-----BEGIN CERTIFICATE-----/.test(pem)) return 'This certificate is cut off';
  return 'Not a certificate in PEM; it begins with -----BEGIN CERTIFICATE-----';
}

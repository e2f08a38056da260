import { invalidValue } from './compute-errors';
import type { AksSettings } from './compute-request-attached';

const TARGET = 'properties.properties.sslConfiguration';
/** Azure docs, public IP addresses: what a domain name label may be. */
const LABEL = /^[a-z][a-z\d-]{1,61}[a-z\d]$/;

/**
 * azureml-core (SDK v1), `AksCompute.provisioning_configuration().enable_ssl`: a certificate of
 * one's own with its key and name, or a label of a domain of Microsoft's.
 */
export function requireTls(written: AksSettings['sslConfiguration']): void {
  const { status = 'Disabled', cert, key, cname, leafDomainLabel } = written ?? {};
  if (status === 'Auto' && !LABEL.test(leafDomainLabel ?? '')) {
    throw invalidValue(`${TARGET}.leafDomainLabel`, 'it has to be a label of a domain name.');
  }
  if (status !== 'Enabled') return;
  if (!cert?.includes('-----BEGIN CERTIFICATE-----')) {
    throw invalidValue(`${TARGET}.cert`, 'it has to be a certificate in PEM.');
  }
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key ?? '')) {
    throw invalidValue(`${TARGET}.key`, "it has to be the certificate's key in PEM.");
  }
  if (!cname) throw invalidValue(`${TARGET}.cname`, 'it is required with a certificate.');
}

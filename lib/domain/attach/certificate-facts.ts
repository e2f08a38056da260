import { AsnConvert } from '@peculiar/asn1-schema';
import {
  Certificate,
  id_ce_subjectAltName,
  SubjectAlternativeName,
  type Name,
} from '@peculiar/asn1-x509';
import type { Bytes } from '../text/base64';

export interface CertificateFacts {
  subject: string;
  issuer: string;
  /** What the certificate is for, `*.` included. */
  names: readonly string[];
  notBefore: Date;
  notAfter: Date;
  /** SubjectPublicKeyInfo, in DER. */
  publicKey: Bytes;
}

/** Reads one certificate out of DER, and throws where there is none. */
export function certificateFacts(der: Bytes): CertificateFacts {
  const { tbsCertificate } = AsnConvert.parse(der, Certificate);
  const { subject, issuer, validity, extensions, subjectPublicKeyInfo } = tbsCertificate;
  const alternative = Array.from(extensions ?? [])
    .filter(({ extnID }) => extnID === id_ce_subjectAltName)
    .flatMap(({ extnValue }) => Array.from(AsnConvert.parse(extnValue, SubjectAlternativeName)))
    .flatMap(({ dNSName }) => dNSName ?? []);
  const commonName = nameParts(subject).find(({ type }) => type === '2.5.4.3')?.value;
  return {
    subject: textOf(subject),
    issuer: textOf(issuer),
    // RFC 6125: a common name counts only where there are no alternative ones.
    names: alternative.length > 0 || commonName === undefined ? alternative : [commonName],
    notBefore: validity.notBefore.getTime(),
    notAfter: validity.notAfter.getTime(),
    publicKey: new Uint8Array(AsnConvert.serialize(subjectPublicKeyInfo)),
  };
}

const nameParts = (name: Name) =>
  Array.from(name)
    .flatMap((part) => Array.from(part))
    .map(({ type, value }) => ({ type, value: value.toString() }));

/** Only to be compared and shown. */
const textOf = (name: Name): string =>
  nameParts(name)
    .map(({ value }) => value)
    .join(', ');

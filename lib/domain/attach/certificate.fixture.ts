import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Extension,
  Extensions,
  GeneralName,
  id_ce_subjectAltName,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';
import { toBase64, type Bytes } from '../text/base64';

export interface Wanted {
  subject: string;
  issuer?: string;
  names?: readonly string[];
  notBefore?: string;
  notAfter?: string;
  /** SubjectPublicKeyInfo, in DER. */
  publicKey: Bytes;
}

/** ECDSA with SHA-256 (RFC 5758). */
const signature = new AlgorithmIdentifier({ algorithm: '1.2.840.10045.4.3.2' });

const nameOf = (commonName: string): Name =>
  new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({
        type: '2.5.4.3',
        value: new AttributeValue({ utf8String: commonName }),
      }),
    ]),
  ]);

const namesExtension = (names: readonly string[]): Extension =>
  new Extension({
    extnID: id_ce_subjectAltName,
    extnValue: new OctetString(
      AsnConvert.serialize(
        new SubjectAlternativeName(names.map((dNSName) => new GeneralName({ dNSName }))),
      ),
    ),
  });

/** A certificate in PEM: whoever it says issued it, nobody signed it. */
export function certificatePem({
  subject,
  issuer = subject,
  names = [],
  notBefore = '2026-01-01T00:00:00Z',
  notAfter = '2027-01-01T00:00:00Z',
  publicKey,
}: Wanted): string {
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: new Uint8Array([1]).buffer,
    signature,
    issuer: nameOf(issuer),
    subject: nameOf(subject),
    validity: new Validity({ notBefore: new Date(notBefore), notAfter: new Date(notAfter) }),
    subjectPublicKeyInfo: AsnConvert.parse(publicKey, SubjectPublicKeyInfo),
    ...(names.length > 0 && { extensions: new Extensions([namesExtension(names)]) }),
  });
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: signature,
    signatureValue: new Uint8Array(64).buffer,
  });
  const base64 = toBase64(new Uint8Array(AsnConvert.serialize(certificate)));
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

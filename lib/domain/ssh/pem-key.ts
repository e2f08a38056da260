import { BitString, fromBER, Integer, ObjectIdentifier, Sequence } from 'asn1js';
import { fromBase64, fromText } from '../text/base64';
import { writeStrings, type Blob } from './wire';

/** Curves by their object identifier (RFC 5480), with the name that SSH gives them. */
const curves: Record<string, string> = {
  '1.2.840.10045.3.1.7': 'nistp256',
  '1.3.132.0.34': 'nistp384',
  '1.3.132.0.35': 'nistp521',
};

const algorithms = {
  rsa: '1.2.840.113549.1.1.1',
  ec: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
} as const;

/** The SSH blob of the base64 between the lines of a PEM block, or undefined for what is no key. */
export function blobOfPem(label: string, base64: string): Blob | undefined {
  const der = fromBase64(base64);
  if (!der) return undefined;
  if (label === 'RSA PUBLIC KEY') return rsaBlob(der);
  return label === 'PUBLIC KEY' ? blobOfInfo(der) : undefined;
}

/** PKCS #1 (RFC 8017): a modulus and an exponent, which SSH holds the other way round. */
function rsaBlob(der: Blob): Blob | undefined {
  const [modulus, exponent] = partsOf(fromBER(der).result);
  if (!(modulus instanceof Integer) || !(exponent instanceof Integer)) return undefined;
  return writeStrings([fromText('ssh-rsa'), contentOf(exponent), contentOf(modulus)]);
}

/** SubjectPublicKeyInfo (RFC 5280): which algorithm, then the key. */
function blobOfInfo(der: Blob): Blob | undefined {
  const [algorithm, bits] = partsOf(fromBER(der).result);
  const [name, parameters] = partsOf(algorithm);
  if (!(name instanceof ObjectIdentifier) || !(bits instanceof BitString)) return undefined;
  const key = new Uint8Array(bits.valueBlock.valueHexView);
  switch (name.valueBlock.toString()) {
    case algorithms.rsa:
      return rsaBlob(key);
    case algorithms.ed25519:
      return writeStrings([fromText('ssh-ed25519'), key]);
    case algorithms.ec: {
      if (!(parameters instanceof ObjectIdentifier)) return undefined;
      const curve = curves[parameters.valueBlock.toString()];
      if (curve === undefined) return undefined;
      return writeStrings([fromText(`ecdsa-sha2-${curve}`), fromText(curve), key]);
    }
    default:
      return undefined;
  }
}

const partsOf = (block: unknown) => (block instanceof Sequence ? block.valueBlock.value : []);

const contentOf = (number: Integer): Blob => new Uint8Array(number.valueBlock.valueHexView);

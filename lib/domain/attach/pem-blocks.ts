import { fromBase64, type Bytes } from '../text/base64';

export interface PemBlock {
  label: string;
  /** Undefined where what is between the lines is no base64. */
  der: Bytes | undefined;
}

/** The blocks of a PEM text in their order; what stands between them is for people (RFC 7468). */
export const pemBlocks = (text: string): PemBlock[] =>
  [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)].map(
    ([, label = '', body = '']) => ({ label, der: fromBase64(body.replaceAll(/\s/g, '')) }),
  );

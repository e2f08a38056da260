import { fromBase64 } from '../text/base64';
import type { Blob } from './wire';

/** A public key as it stands in `authorized_keys`: type, base64, and perhaps a comment. */
export interface OpenSshLine {
  type: string;
  blob: Blob | undefined;
  comment: string;
}

const pattern =
  /^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521))[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;

/** Undefined for every text that is not one line of this form. */
export function openSshLine(text: string): OpenSshLine | undefined {
  const [, type, base64, comment = ''] = pattern.exec(text) ?? [];
  if (type === undefined || base64 === undefined) return undefined;
  return { type, blob: fromBase64(base64), comment: comment.trim() };
}

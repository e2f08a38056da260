import { z } from 'zod';
import { keyKindOf } from './key-blob';
import { openSshLine } from './open-ssh-line';

/** `parsePublicKey` makes this of every form that people paste. */
export const publicKeyLineSchema = z
  .string()
  .max(8_192)
  .refine((text) => {
    const line = openSshLine(text);
    const kind = line?.blob && keyKindOf(line.blob);
    return kind !== undefined && kind.type === line?.type;
  }, 'Not a public key in one line of OpenSSH');

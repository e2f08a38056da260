import { hash } from '../sim/chance';

/** What the service tells of a file or a directory on every answer about it. */
export function entryHeaders(path: string, modifiedMs: number, kind: 'File' | 'Directory') {
  const time = new Date(modifiedMs).toISOString();
  return {
    etag: etagOf(path, modifiedMs),
    'last-modified': new Date(modifiedMs).toUTCString(),
    'x-ms-file-attributes': kind === 'File' ? 'Archive' : 'Directory',
    'x-ms-file-creation-time': time,
    'x-ms-file-last-write-time': time,
    'x-ms-file-change-time': time,
    'x-ms-file-id': idOf(path),
    'x-ms-file-parent-id': idOf(path.slice(0, Math.max(0, path.lastIndexOf('/')))),
    'x-ms-file-permission-key': '0*0',
    'x-ms-request-server-encrypted': 'true',
    'x-ms-server-encrypted': 'true',
  };
}

export function etagOf(path: string, modifiedMs: number): string {
  return `"0x8D${hash(path.toLowerCase(), modifiedMs).toString(16).toUpperCase().padStart(13, '0')}"`;
}

/** A number of 64 bits, in text. */
export function idOf(path: string): string {
  return path === '' ? '0' : `13835${String(hash('file', path.toLowerCase())).padStart(15, '0')}`;
}

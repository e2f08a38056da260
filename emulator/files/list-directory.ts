import type { FilesCall, FilesReply } from './files-call';
import { etagOf, idOf } from './file-headers';
import { bytesOf, hasDirectory, nameOf, parentOf, samePath } from './share';
import { invalidQuery, queryOutOfRange, resourceNotFound } from './storage-errors';
import { element, xmlDocument, type Xml } from './xml';

interface Entry {
  kind: 'File' | 'Directory';
  name: string;
  path: string;
  modifiedMs: number;
  size?: number;
}

const MAX_RESULTS = 5_000;

/** One page of what lies in a directory, by name. */
export function listDirectory(call: FilesCall): FilesReply {
  const { share, path, query } = call;
  if (!hasDirectory(share, path)) throw resourceNotFound();
  const after = nameOfMarker(query.get('marker'));
  const prefix = query.get('prefix')?.toLowerCase() ?? '';
  const limit = limitOf(query.get('maxresults'));
  const rest = entriesOf(call)
    .filter(({ name }) => name.toLowerCase().startsWith(prefix))
    .filter(({ name }) => after === undefined || name.toLowerCase() > after);
  const page = rest.slice(0, limit);
  const next = rest.length > limit ? markerOf(page.at(-1)) : '';
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: xmlOf(call, page, next),
  };
}

function entriesOf({ share, path, createdOnMs }: FilesCall): Entry[] {
  const isHere = (one: string) => samePath(parentOf(one), path);
  const directories = share.directories.filter(isHere).map((one): Entry => ({
    kind: 'Directory',
    name: nameOf(one),
    path: one,
    modifiedMs: createdOnMs,
  }));
  const files = share.files
    .filter((file) => isHere(file.path))
    .map((file): Entry => ({
      kind: 'File',
      name: nameOf(file.path),
      path: file.path,
      modifiedMs: file.modifiedMs,
      size: bytesOf(file).length,
    }));
  const keyOf = ({ name }: Entry) => name.toLowerCase();
  return [...directories, ...files].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function limitOf(written: string | null): number {
  if (written === null) return MAX_RESULTS;
  if (!/^\d{1,9}$/.test(written)) throw invalidQuery();
  const limit = Number(written);
  if (limit < 1 || limit > MAX_RESULTS) throw queryOutOfRange();
  return limit;
}

/** By name and not by place, so that a page is right though files come and go between calls. */
function markerOf(last: Entry | undefined): string {
  return Buffer.from(last?.name.toLowerCase() ?? '').toString('base64url');
}

function nameOfMarker(marker: string | null): string | undefined {
  return marker === null || marker === '' ? undefined : Buffer.from(marker, 'base64url').toString();
}

function xmlOf(call: FilesCall, page: readonly Entry[], next: string): string {
  const { share, path, query, serviceEndpoint } = call;
  const included = new Set(query.get('include')?.toLowerCase().split(','));
  const echoed = (['Prefix', 'Marker', 'MaxResults'] as const).flatMap((name) => {
    const value = query.get(name.toLowerCase());
    return value === null ? [] : [element(name, value)];
  });
  const root = element(
    'EnumerationResults',
    [
      ...echoed,
      element('DirectoryId', idOf(path)),
      element(
        'Entries',
        page.map((entry) => entryXml(entry, included)),
      ),
      element('NextMarker', next),
    ],
    { ServiceEndpoint: serviceEndpoint, ShareName: share.share, DirectoryPath: path },
  );
  return xmlDocument(root);
}

function entryXml(entry: Entry, included: ReadonlySet<string>): Xml {
  const { kind, name, path, modifiedMs, size } = entry;
  const time = new Date(modifiedMs);
  const times = ['CreationTime', 'LastAccessTime', 'LastWriteTime', 'ChangeTime'];
  const properties = [
    ...(size === undefined ? [] : [element('Content-Length', size)]),
    ...(included.has('timestamps')
      ? [
          ...times.map((one) => element(one, time.toISOString())),
          element('Last-Modified', time.toUTCString()),
        ]
      : []),
    ...(included.has('etag') ? [element('Etag', etagOf(path, modifiedMs))] : []),
  ];
  return element(kind, [
    element('FileId', idOf(path)),
    element('Name', name),
    element('Properties', properties),
  ]);
}

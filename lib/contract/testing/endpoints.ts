import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Endpoint } from '../endpoint';

const folder = path.resolve(import.meta.dirname, '..');

/** Every endpoint that takes a token, whichever file of the contract a new one is put into. */
export async function allEndpoints(): Promise<Endpoint[]> {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ path.join(folder, file))),
  );
  return modules.flatMap((module) => Object.values(module)).filter(isEndpoint);
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'path' in value && 'audience' in value;
}

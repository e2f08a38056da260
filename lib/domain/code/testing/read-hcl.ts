import { parse } from '@cdktf/hcl2json';
import { isJson } from '../../arm-body/json';

/** HCL as Terraform's own parser reads it; what begins a template is told apart from text there. */
export async function readHcl(text: string): Promise<Record<string, unknown>> {
  const found = plain(await parse('main.tf', text));
  return isJson(found) ? found : {};
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [plainText(key), plain(item)]),
  );
}

const plainText = (text: string): string => text.replaceAll(/([$%])\1\{/g, '$1{');

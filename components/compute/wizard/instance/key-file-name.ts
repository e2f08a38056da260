/** A file name for the private key of a pair, whatever the pair is called. */
export function keyFileName(name: string): string {
  const safe = name.trim().replaceAll(/[^\w.-]+/g, '-');
  return `${safe.replaceAll(/^[.-]+|[.-]+$/g, '') || 'key'}.pem`;
}

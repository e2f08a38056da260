/** Made up: the service names its images after days, and brings out one a month or so. */
const FIRST_MS = Date.UTC(2024, 0, 8);
const APART_MS = 28 * 24 * 60 * 60 * 1000;

/** The newest image of the system at a time. An instance keeps that of its creation. */
export function imageVersionAt(ms: number): string {
  const serial = Math.max(0, Math.floor((ms - FIRST_MS) / APART_MS));
  const [day = ''] = new Date(FIRST_MS + serial * APART_MS).toISOString().split('T');
  return day.slice(2).replaceAll('-', '.');
}

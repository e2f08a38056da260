import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { z } from 'zod';
import { accepted } from './audit-exceptions';

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      via: z.array(z.union([z.string(), z.object({ url: z.string(), title: z.string() })])),
    }),
  ),
});

/** Each advisory of a report once: those to be dealt with, and those that are explained. */
export function findings(report: unknown, exceptions = accepted) {
  const { vulnerabilities } = reportSchema.parse(report);
  const advisories = Object.entries(vulnerabilities).flatMap(([name, { severity, via }]) =>
    // A text names another package of the report, where the advisory itself stands.
    via.flatMap((cause) => (typeof cause === 'string' ? [] : [{ name, severity, ...cause }])),
  );
  const isExplained = ({ url }: { url: string }) => exceptions[url] !== undefined;
  return {
    refused: advisories.filter((one) => !isExplained(one)),
    explained: advisories.filter(isExplained),
  };
}

/** What is deployed; tools that only build and test are looked at with `--all`. */
function audit(): void {
  const scope = process.argv.includes('--all') ? [] : ['--omit=dev'];
  const { stdout } = spawnSync('npm', ['audit', '--json', ...scope], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report: unknown = JSON.parse(stdout || '{}');
  if (!reportSchema.safeParse(report).success) {
    process.stderr.write('The registry has no audit to ask: nothing was checked.\n');
    process.exitCode = 2;
    return;
  }
  const { refused, explained } = findings(report);
  for (const { name, url } of explained) {
    process.stdout.write(`${name}: ${url} does not concern us: ${accepted[url]}\n`);
  }
  for (const { name, severity, title, url } of refused) {
    process.stdout.write(`${name}: ${severity}: ${title} ${url}\n`);
  }
  process.stdout.write(`${refused.length} to be dealt with, ${explained.length} explained\n`);
  process.exitCode = refused.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('audit.ts')) audit();

import {
  customApplicationsSchema,
  type CustomApplication,
} from '@/lib/domain/custom-application/custom-application';

export type ApplicationProblems = Partial<Record<keyof CustomApplication, string>>;

const isPart = (key: unknown): key is keyof CustomApplication =>
  typeof key === 'string' &&
  ['name', 'image', 'targetPort', 'publishedPort', 'environment', 'mounts'].includes(key);

/** What is wrong with each application, at the part of its card where it was typed. */
export function applicationProblems(
  applications: readonly CustomApplication[],
): readonly ApplicationProblems[] {
  const problems: ApplicationProblems[] = applications.map(() => ({}));
  const issues = customApplicationsSchema.safeParse(applications).error?.issues ?? [];
  for (const { path, message } of issues) {
    const [index, part] = path;
    const found = typeof index === 'number' ? problems[index] : undefined;
    if (found && isPart(part)) found[part] ??= message;
  }
  return problems;
}

import {
  customApplicationSchema,
  customApplicationsSchema,
  type CustomApplication,
} from '../../custom-application/custom-application';
import type { TagRow } from './create-form';
import type { ApplicationRow } from './instance-form';
import { typedNumber } from './typed-number';

export type ApplicationRowProblems = Partial<Record<keyof ApplicationRow, string>>;

export const emptyApplicationRow: ApplicationRow = {
  name: '',
  image: '',
  targetPort: '',
  publishedPort: '',
  environment: [],
  mounts: [],
};

/** A row that nothing was typed in is not there. */
const isBlank = ({ name, value }: TagRow): boolean => name.trim() === '' && value === '';

export const applicationsOf = (rows: readonly ApplicationRow[]): CustomApplication[] =>
  rows.map((row) => ({
    name: row.name.trim(),
    image: row.image.trim(),
    targetPort: typedNumber(row.targetPort),
    publishedPort: typedNumber(row.publishedPort),
    environment: Object.fromEntries(
      row.environment
        .filter((variable) => !isBlank(variable))
        .map(({ name, value }) => [name.trim(), value]),
    ),
    mounts: row.mounts
      .map(({ source, target, readOnly }) => ({
        source: source.trim(),
        target: target.trim(),
        readOnly,
      }))
      .filter(({ source, target }) => source !== '' || target !== ''),
  }));

export const applicationRowOf = (application: CustomApplication): ApplicationRow => ({
  ...application,
  targetPort: String(application.targetPort),
  publishedPort: String(application.publishedPort),
  environment: Object.entries(application.environment).map(([name, value]) => ({ name, value })),
});

/** What is wrong with each row, in their order: of itself, and beside those above it. */
export function applicationRowProblems(
  rows: readonly ApplicationRow[],
): readonly ApplicationRowProblems[] {
  const applications = applicationsOf(rows);
  return rows.map((row, index) => {
    const application = applications[index];
    if (!application) return {};
    const above = applications.slice(0, index);
    return { ...clashes(application, above), ...ownProblems(row, application) };
  });
}

function ownProblems(row: ApplicationRow, application: CustomApplication): ApplicationRowProblems {
  const problems: ApplicationRowProblems = {};
  for (const { path, message } of customApplicationSchema.safeParse(application).error?.issues ??
    []) {
    const [field] = path;
    if (isField(field)) problems[field] ??= emptyText(row, field) ?? message;
  }
  const environment = environmentProblem(row.environment);
  return environment === undefined ? problems : { ...problems, environment };
}

const isField = (key: unknown): key is keyof ApplicationRow =>
  typeof key === 'string' && Object.hasOwn(emptyApplicationRow, key);

function emptyText(row: ApplicationRow, field: keyof ApplicationRow): string | undefined {
  const value = row[field];
  if (typeof value !== 'string' || value.trim() !== '') return undefined;
  return emptyTexts[field];
}

const emptyTexts: ApplicationRowProblems = {
  name: 'Enter a name',
  image: 'Enter a container image',
  targetPort: 'Enter the port that the container listens on',
  publishedPort: 'Enter the port that the instance serves it at',
};

function environmentProblem(rows: readonly TagRow[]): string | undefined {
  const names = rows.filter((row) => !isBlank(row)).map(({ name }) => name.trim());
  // JavaScript does not keep `__proto__` as a key like any other, so it would be lost on the way.
  const odd = names.find((name) => !/^[a-z_]\w*$/i.test(name) || name === '__proto__');
  if (odd === '') return 'A value without a name';
  if (odd !== undefined) return `${odd} is no name of a variable: letters, digits and _`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `There is a variable ${twice} already`;
}

function clashes(
  { name, publishedPort }: CustomApplication,
  above: readonly CustomApplication[],
): ApplicationRowProblems {
  const sameName = above.some((other) => other.name.toLowerCase() === name.toLowerCase());
  const samePort = above.find((other) => other.publishedPort === publishedPort);
  return {
    ...(sameName && { name: `There is an application ${name} already` }),
    ...(samePort && {
      publishedPort: `${samePort.name || 'Another application'} is at port ${publishedPort} already`,
    }),
  };
}

/** The first of the rows' problems, said so that it makes sense away from the row. */
export function applicationsProblem(rows: readonly ApplicationRow[]): string | undefined {
  for (const [index, problems] of applicationRowProblems(rows).entries()) {
    const [message] = Object.values(problems);
    if (message !== undefined) return `Application ${index + 1}: ${message}`;
  }
  return customApplicationsSchema.safeParse(applicationsOf(rows)).error?.issues[0]?.message;
}

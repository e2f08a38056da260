import type { TagRow } from '../compute/create-form/create-form';
import { instanceTypeSchema, type InstanceType } from './instance-type';
import { compareQuantities } from './quantity';

export interface ResourcesRow {
  cpu: string;
  memory: string;
  gpu: string;
}

/** An instance type as it is typed. */
export interface InstanceTypeRow {
  name: string;
  nodeSelector: readonly TagRow[];
  requests: ResourcesRow;
  limits: ResourcesRow;
}
export type InstanceTypeRowProblems = Partial<Record<keyof InstanceTypeRow, string>>;

const emptyResources: ResourcesRow = { cpu: '', memory: '', gpu: '' };
export const emptyInstanceTypeRow: InstanceTypeRow = {
  name: '',
  nodeSelector: [],
  requests: emptyResources,
  limits: emptyResources,
};

/** A label that nothing was typed in is not there. */
const isBlank = ({ name, value }: TagRow): boolean => name.trim() === '' && value.trim() === '';

export const instanceTypesOfRows = (rows: readonly InstanceTypeRow[]): InstanceType[] =>
  rows.map(({ name, nodeSelector, requests, limits }) => ({
    name: name.trim(),
    nodeSelector: Object.fromEntries(
      nodeSelector
        .filter((label) => !isBlank(label))
        .map((label) => [label.name.trim(), label.value.trim()]),
    ),
    requests: resourcesOf(requests),
    limits: resourcesOf(limits),
  }));

const resourcesOf = (row: ResourcesRow): InstanceType['requests'] => {
  const [cpu, memory, gpu] = [row.cpu.trim(), row.memory.trim(), row.gpu.trim()];
  return { ...(cpu && { cpu }), ...(memory && { memory }), ...(gpu && { gpu }) };
};

export const instanceTypeRowOf = (type: InstanceType): InstanceTypeRow => ({
  name: type.name,
  nodeSelector: Object.entries(type.nodeSelector).map(([name, value]) => ({ name, value })),
  requests: resourcesRowOf(type.requests),
  limits: resourcesRowOf(type.limits),
});

const resourcesRowOf = ({
  cpu = '',
  memory = '',
  gpu = '',
}: InstanceType['requests']): ResourcesRow => ({ cpu, memory, gpu });

/** What is wrong with each row, in their order: of itself, and beside those above it. */
export function instanceTypeRowProblems(
  rows: readonly InstanceTypeRow[],
): readonly InstanceTypeRowProblems[] {
  const types = instanceTypesOfRows(rows);
  return rows.map((row, index) => {
    const type = types[index];
    if (!type) return {};
    const own = ownProblems(row, type);
    const twice = types.slice(0, index).some(({ name }) => name === type.name);
    return { ...(twice && { name: `There is an instance type ${type.name} already` }), ...own };
  });
}

function ownProblems(row: InstanceTypeRow, type: InstanceType): InstanceTypeRowProblems {
  const problems: InstanceTypeRowProblems = {};
  for (const { path, message } of instanceTypeSchema.safeParse(type).error?.issues ?? []) {
    const [field, part] = path;
    if (isField(field)) problems[field] ??= part === undefined ? message : said(part, message);
  }
  if (type.name === '') problems.name = 'Enter a name';
  if (row.nodeSelector.some(({ name, value }) => name.trim() === '' && value.trim() !== '')) {
    problems.nodeSelector = 'A value without a label';
  }
  if (problems.requests ?? problems.limits) return problems;
  const limits = limitsProblem(type);
  return limits === undefined ? problems : { ...problems, limits };
}

const isField = (key: unknown): key is keyof InstanceTypeRow =>
  typeof key === 'string' && Object.hasOwn(emptyInstanceTypeRow, key);

const partLabels: Record<string, string> = { cpu: 'CPU', memory: 'Memory', gpu: 'GPU' };
const said = (part: PropertyKey, message: string): string =>
  `${partLabels[String(part)] ?? String(part)}: ${message}`;

/** Kubernetes docs, "Resource management for pods" and "Schedule GPUs". */
function limitsProblem({ requests, limits }: InstanceType): string | undefined {
  for (const part of ['cpu', 'memory'] as const) {
    const [request, limit] = [requests[part], limits[part]];
    if (request !== undefined && limit !== undefined && compareQuantities(request, limit) > 0) {
      return said(part, `the limit of ${limit} is below the request of ${request}`);
    }
  }
  if (requests.gpu !== undefined && requests.gpu !== limits.gpu) {
    return said('gpu', 'the limit must be what is requested; a GPU is not shared');
  }
  return undefined;
}

/** The first of the rows' problems, said so that it makes sense away from the row. */
export function instanceTypesProblem(rows: readonly InstanceTypeRow[]): string | undefined {
  for (const [index, problems] of instanceTypeRowProblems(rows).entries()) {
    const [message] = Object.values(problems);
    if (message !== undefined) return `Instance type ${index + 1}: ${message}`;
  }
  return undefined;
}

/** The service refuses a default that is not there; where there are no types, it brings its own. */
export function defaultTypeProblem(
  name: string,
  rows: readonly Pick<InstanceTypeRow, 'name'>[],
): string | undefined {
  const wanted = name.trim();
  if (wanted === '' || rows.some((row) => row.name.trim() === wanted)) return undefined;
  return `There is no instance type ${wanted} in the list`;
}

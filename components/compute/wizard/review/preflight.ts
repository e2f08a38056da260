import type { CreateCompute } from '@/lib/domain/compute/create-compute';
import type { LockReport } from '@/lib/domain/lock/lock';
import type { NameAvailability } from '@/lib/domain/name/compute-name';
import type { NotebookText } from '@/lib/domain/notebook-file/notebook-file';
import type { Permission } from '@/lib/domain/permission/permission';
import type { DirectoryPerson } from '@/lib/domain/person/person';
import type { Check } from '@/lib/domain/preflight/check';
import { clusterChecks } from '@/lib/domain/preflight/cluster-checks';
import { factOf, known, type Fact } from '@/lib/domain/preflight/fact';
import { instanceChecks } from '@/lib/domain/preflight/instance-checks';
import { no, yes, type Verdict } from '@/lib/domain/verdict/verdict';
import type { Create } from '../create-context';
import { isNameAsked, scriptPathOf } from './preflight-queries';

/** What the preflight queries found. */
export interface PreflightAnswers {
  permissions: Fact<readonly Permission[]>;
  locks: Fact<LockReport>;
  availability: Fact<NameAvailability>;
  creation: Fact<NotebookText>;
  startup: Fact<NotebookText>;
  assignee: Fact<{ people: readonly DirectoryPerson[] }>;
}

const elsewhere: Fact<never> = {
  state: 'unknown',
  why: "the service tells of the workspace's region alone.",
};

export function checksOf(
  create: Create,
  name: string,
  request: CreateCompute,
  answers: PreflightAnswers,
): readonly Check[] {
  const { workspace, facts, sizes, quota, networks } = create;
  const shared = {
    workspace,
    name,
    permissions: answers.permissions,
    locks: answers.locks,
    availability: isNameAsked(create) ? answers.availability : elsewhere,
    sizes: factOf({ data: facts.sizes, error: sizes.error }),
    quota: factOf({ data: facts.quota, error: quota.error }),
    networks: factOf({ data: facts.networks, error: networks.error }),
  };
  if (request.kind === 'cluster') return clusterChecks({ ...shared, request });
  const { creation, startup, assignee } = answers;
  return instanceChecks({
    ...shared,
    request,
    scripts: {
      ...(scriptPathOf(request, 'creation') !== undefined && { creation: wholeText(creation) }),
      ...(scriptPathOf(request, 'startup') !== undefined && { startup: wholeText(startup) }),
    },
    assignee: mapped(assignee, ({ people }) => known(people[0]?.name ?? null)),
  });
}

const mapped = <From, To>(fact: Fact<From>, map: (value: From) => Fact<To>): Fact<To> =>
  fact.state === 'known' ? map(fact.value) : fact;

const wholeText = (file: Fact<NotebookText>): Fact<string> =>
  mapped(file, ({ text, isWhole }) =>
    isWhole ? known(text) : { state: 'unknown', why: 'the file is too long to be read here.' },
  );

export function blockerOf(checks: readonly Check[]): Verdict {
  const blocker = checks.find(({ verdict }) => verdict === 'blocked');
  return blocker ? no(`${blocker.title}: ${blocker.text}`) : yes;
}

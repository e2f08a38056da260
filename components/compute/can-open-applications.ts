import { ownerOf, type Instance } from '@/lib/domain/compute/compute';
import { instanceIsUp } from '@/lib/domain/compute/compute-state';
import { no, yes, type Verdict } from '@/lib/domain/verdict/verdict';

/**
 * Whether a person may open the applications of an instance. Azure docs, "Manage a compute
 * instance": only its creator, or the user it was assigned to, can.
 */
export function canOpenApplications(instance: Instance, userId: string): Verdict {
  if (!instanceIsUp(instance)) return no(`Start ${instance.name} to open its applications`);
  const owner = ownerOf(instance);
  if (!owner || owner.id.toLowerCase() === userId.toLowerCase()) return yes;
  return no(`Only ${owner.name ?? 'its owner'} can open the applications of ${instance.name}`);
}

/** An address comes from the service, but a link made of it must not run a script. */
export const isSafeLink = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'https:';

import { apiVersions } from '../../arm/api-versions';
import type { listJobs as endpoint } from '../../contract/jobs';
import { hasEnded } from '../../domain/job/job-state';
import { workspaceId } from '../../domain/resource-id/resource-id';
import { jobOf } from '../map/job';
import { objects } from '../map/read';
import type { Verb } from '../verb';

/**
 * ARM lists jobs of all times, the latest first, and filters neither by status nor by compute. What
 * has not ended is among the latest, so that a history of years need not be read to its end.
 */
const maxPages = 10;

export const listJobs: Verb<typeof endpoint> = async ({ params, arm }) => {
  const path = `${workspaceId(params)}/jobs`;
  const jobs = await arm.list(path, apiVersions.machineLearning, { maxPages });
  return {
    jobs: objects(jobs)
      .map(jobOf)
      .filter((job) => !hasEnded(job)),
  };
};

import { apiVersions } from '../../arm/api-versions';
import type { listJobs as endpoint } from '../../contract/jobs';
import { hasEnded } from '../../domain/job/job-state';
import { recentWaits } from '../../domain/job/recent-waits';
import { workspaceId } from '../../domain/resource-id/resource-id';
import { jobOf } from '../map/job';
import { objects } from '../map/read';
import type { Verb } from '../verb';

/**
 * ARM lists jobs of all times and filters neither by status nor by compute (OpenAPI 2025-12-01). In
 * practice the latest come first, so that those that go on are found without reading years of them.
 */
const maxPages = 10;

export const listJobs: Verb<typeof endpoint> = async ({ params, arm }) => {
  const path = `${workspaceId(params)}/jobs`;
  const listed = await arm.list(path, apiVersions.machineLearning, { maxPages });
  const jobs = objects(listed).map(jobOf);
  return { jobs: jobs.filter((job) => !hasEnded(job)), waits: recentWaits(jobs) };
};

import * as jobs from '@/lib/contract/jobs';
import { route } from '@/lib/server/route';
import { listJobs } from '@/lib/server/verbs/list-jobs';

export const GET = route(jobs.listJobs, listJobs);

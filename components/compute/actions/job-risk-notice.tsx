'use client';

import { useQuery } from '@tanstack/react-query';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import type { Compute } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { jobsAtRisk, riskLine, riskTitle } from './jobs-at-risk';
import { WarningList } from './warning-list';

interface JobRiskNoticeProps {
  workspace: WorkspaceRef;
  clusters: readonly Compute[];
}

/** Names, before "and more". */
const jobsShown = 10;

/** The jobs that the deletion of clusters would end. */
export function JobRiskNotice({ workspace, clusters }: JobRiskNoticeProps) {
  const { data: jobs, error } = useQuery(jobQueries.active(workspace));
  if (!jobs) {
    return <p>{error ? 'It could not be read whether jobs run there.' : 'Looking for jobs…'}</p>;
  }
  const risk = jobsAtRisk(jobs, clusters);
  const title = riskTitle(risk);
  if (title === '') return <p>No job runs there or waits for it.</p>;
  const more = risk.running.length - jobsShown;
  return (
    <WarningList title={title} label="Running jobs">
      {risk.running.slice(0, jobsShown).map((job) => (
        <li key={job.name}>{riskLine(job)}</li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </WarningList>
  );
}

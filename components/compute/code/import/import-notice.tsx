'use client';

import { Notice } from '@/components/feedback/notice';
import type { Imported } from './handed-over';
import { regionLeftOut } from './imported-form';
import { NotUsedList } from './not-used-list';

interface ImportNoticeProps {
  imported: Imported;
  /** The workspace's region, where the compute can be in no other. */
  home?: string;
}

/** Above a wizard that was filled in: from what, and what of it is not in the form. */
export function ImportNotice({ imported, home }: ImportNoticeProps) {
  const { notation, notUsed } = imported;
  const region = home === undefined ? undefined : regionLeftOut(imported, home);
  const isLess = notUsed.length > 0 || region !== undefined;
  return (
    <Notice
      intent={isLess ? 'warning' : 'info'}
      title={`Filled in from ${notation}.`}
      details={notUsed.length > 0 && <NotUsedList places={notUsed} />}
    >
      {region !== undefined &&
        `The text says ${region}; an instance is made in the region of its workspace, ${home}. `}
      {notUsed.length > 0
        ? 'Check every step. These parts of the text are not in the form:'
        : 'Check every step before you create. Secrets have to be entered anew.'}
    </Notice>
  );
}

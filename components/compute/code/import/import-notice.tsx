'use client';

import { Notice } from '@/components/feedback/notice';
import type { Imported } from './handed-over';
import { NotUsedList } from './not-used-list';

/** Above a wizard that was filled in: from what, and what of it is not in the form. */
export function ImportNotice({ imported: { notation, notUsed } }: { imported: Imported }) {
  return (
    <Notice
      intent={notUsed.length > 0 ? 'warning' : 'info'}
      title={`Filled in from ${notation}.`}
      details={notUsed.length > 0 && <NotUsedList places={notUsed} />}
    >
      {notUsed.length > 0
        ? 'Check every step. These parts of the text are not in the form:'
        : 'Check every step before you create. Secrets have to be entered anew.'}
    </Notice>
  );
}

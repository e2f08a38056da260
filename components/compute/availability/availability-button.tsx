'use client';

import { Button } from '@fluentui/react-components';
import { RocketRegular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

// The rules of the answer are no load for those who came for the list.
const AvailabilityPanel = dynamic(
  () => import('./availability-panel').then((module) => module.AvailabilityPanel),
  { ssr: false },
);

/** Asks whether a job can run now, and opens the answer beside the list. */
export function AvailabilityButton({ workspace }: { workspace: WorkspaceRef }) {
  const [isOpen, setOpen] = useState(false);
  // Kept once it was opened, so that it can close as it opened.
  const [wasOpened, setOpened] = useState(false);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  return (
    <>
      <Button icon={<RocketRegular />} onClick={open}>
        Can I run now?
      </Button>
      {wasOpened && (
        <AvailabilityPanel workspace={workspace} open={isOpen} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

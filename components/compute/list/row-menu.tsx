'use client';

import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { LazyMenu } from '@/components/ui/lazy-menu';
import type { Compute } from '@/lib/domain/compute/compute';

const RowMenuPopup = lazy(() =>
  import('./row-menu-popup').then((module) => ({ default: module.RowMenuPopup })),
);

/** What can be done to one compute. */
export function RowMenu({ compute }: { compute: Compute }) {
  return (
    <LazyMenu
      button={
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={`Actions for ${compute.name}`}
        />
      }
    >
      {(button) => <RowMenuPopup button={button} compute={compute} />}
    </LazyMenu>
  );
}

'use client';
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { NavLinks } from './nav-links';

const useStyles = makeStyles({ body: { padding: 0 } });

interface NavDrawerProps {
  workspace: WorkspaceRef;
  open: boolean;
  onClose: () => void;
}

export function NavDrawer({ workspace, open, onClose }: NavDrawerProps) {
  return (
    <OverlayDrawer
      position="start"
      size="small"
      open={open}
      onOpenChange={(_, data) => !data.open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label="Close"
              icon={<DismissRegular />}
              onClick={onClose}
            />
          }
        >
          Navigation
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={useStyles().body}>
        <nav aria-label="Main">
          <NavLinks workspace={workspace} onFollow={onClose} />
        </nav>
      </DrawerBody>
    </OverlayDrawer>
  );
}

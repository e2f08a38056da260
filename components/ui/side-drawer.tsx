'use client';

import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  mergeClasses,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useFocusReturn } from './use-focus-return';

interface SideDrawerProps {
  open: boolean;
  onClose: () => void;
  title: string;
  size?: 'small' | 'medium';
  position?: 'start' | 'end';
  /** The children reach from edge to edge. */
  flush?: boolean;
  /** Below the title; stays when the rest scrolls. */
  tools?: ReactNode;
  children: ReactNode;
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  body: { paddingBlockEnd: tokens.spacingVerticalXXL },
  flush: { paddingInline: 0 },
});

/** The studio's side panel: it covers a narrow screen and leaves the page in sight on a wide one. */
export function SideDrawer(props: SideDrawerProps) {
  const { open, onClose, title, size = 'medium', position = 'end', flush, tools, children } = props;
  const styles = useStyles();
  useFocusReturn(open);
  return (
    <OverlayDrawer
      position={position}
      size={size}
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
          {title}
        </DrawerHeaderTitle>
        {tools && <div className={styles.tools}>{tools}</div>}
      </DrawerHeader>
      <DrawerBody className={mergeClasses(styles.body, flush && styles.flush)}>
        {children}
      </DrawerBody>
    </OverlayDrawer>
  );
}

'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { yes, type Verdict } from '@/lib/domain/verdict/verdict';
import { ReasonButton } from './reason-button';
import { useFocusReturn } from './use-focus-return';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  confirmLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
  /** For what cannot be undone. */
  danger?: boolean;
  /** Whether it may be confirmed yet. */
  verdict?: Verdict;
}

const useStyles = makeStyles({
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ':hover:active': { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
});

/**
 * Asks before something is done. The focus is on what comes first, a field of the question or else
 * Cancel: Enter on a dialog that nobody has read yet does no harm.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, confirmLabel, onConfirm, onClose, children } = props;
  const { danger = false, verdict = yes } = props;
  const styles = useStyles();
  useFocusReturn(open);
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <ReasonButton
              appearance="primary"
              className={mergeClasses(danger && verdict.ok && styles.danger)}
              verdict={verdict}
              onClick={onConfirm}
            >
              {confirmLabel}
            </ReasonButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

'use client';
import {
  Button,
  makeStyles,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useRef, type ReactNode } from 'react';

const toasterId = 'toasts';
/** The bell, where outcomes stay to be read, must not be covered. */
const belowBar = { vertical: 56, horizontal: 16 };

const useStyles = makeStyles({
  // Above drawers and dialogs, as where Fluent mounts toasts by itself. Without a height it catches
  // no clicks.
  messages: { position: 'fixed', top: 0, insetInline: 0, zIndex: 1_000_000 },
  // ARM's sentences name whole resource ids: a small screen would be covered by one. The rest is
  // read on the page and under the bell.
  body: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '4',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

export interface ToastMessage {
  intent: 'success' | 'error' | 'info' | 'warning';
  title: string;
  body?: ReactNode;
}

/** Where toasts appear, a landmark that people can go to; once per page. */
export const Toasts = () => (
  <section aria-label="Messages" className={useStyles().messages}>
    <Toaster
      inline
      toasterId={toasterId}
      position="top-end"
      offset={belowBar}
      pauseOnHover
      pauseOnWindowBlur
    />
  </section>
);

/** Goes with its toast: the focus returns to where it came from. */
function Dismissal() {
  const cameFrom = useRef<EventTarget>(null);
  return (
    <ToastTrigger>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label="Dismiss"
        onFocus={({ relatedTarget }) => {
          cameFrom.current = relatedTarget;
        }}
        onClick={() => {
          if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
        }}
      />
    </ToastTrigger>
  );
}

/** Says something in passing; what must not be missed belongs on the page. */
export function useToast(): (toast: ToastMessage) => void {
  const styles = useStyles();
  const { dispatchToast } = useToastController(toasterId);
  return useCallback(
    ({ intent, title, body }) =>
      dispatchToast(
        <Toast>
          <ToastTitle action={<Dismissal />}>{title}</ToastTitle>
          {body !== undefined && <ToastBody className={styles.body}>{body}</ToastBody>}
        </Toast>,
        // A failure stays until it has surely been read.
        { intent, timeout: intent === 'error' ? 12_000 : 5_000 },
      ),
    [dispatchToast, styles.body],
  );
}

'use client';
import {
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  useToastController,
} from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';

const toasterId = 'toasts';
/** The bell, where outcomes stay to be read, must not be covered. */
const belowBar = { vertical: 56, horizontal: 16 };

export interface ToastMessage {
  intent: 'success' | 'error' | 'info' | 'warning';
  title: string;
  body?: ReactNode;
}

/** Where toasts appear; once per page. */
export const Toasts = () => (
  <Toaster
    toasterId={toasterId}
    position="top-end"
    offset={belowBar}
    pauseOnHover
    pauseOnWindowBlur
  />
);

/** Says something in passing; what must not be missed belongs on the page. */
export function useToast(): (toast: ToastMessage) => void {
  const { dispatchToast } = useToastController(toasterId);
  return useCallback(
    ({ intent, title, body }) =>
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {body !== undefined && <ToastBody>{body}</ToastBody>}
        </Toast>,
        // A failure stays until it has surely been read.
        { intent, timeout: intent === 'error' ? 12_000 : 5_000 },
      ),
    [dispatchToast],
  );
}

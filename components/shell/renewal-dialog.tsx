'use client';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { Notice } from '@/components/feedback/notice';
import { signOut } from '@/lib/browser/auth/session';
import type { SignInProblem } from '@/lib/browser/auth/sign-in-problem';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { ProblemCode } from './problem-code';

interface RenewalDialogProps {
  problem: SignInProblem | undefined;
  signInAgain: () => Promise<void>;
}

export function RenewalDialog({ problem, signInAgain }: RenewalDialogProps) {
  const { username } = useSignedInUser();
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Your sign-in has run out</DialogTitle>
          <DialogContent>
            <p>
              Sign in again as {username} to go on. What you have entered stays, and what was under
              way continues.
            </p>
            {problem && (
              <Notice
                intent="error"
                title="That did not work"
                details={<ProblemCode code={problem.code} />}
              >
                {problem.message}
              </Notice>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => void signOut()}>Sign out</Button>
            {/* Stays enabled: a window that was closed unanswered tells nobody. */}
            <Button appearance="primary" onClick={() => void signInAgain()}>
              Sign in again
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

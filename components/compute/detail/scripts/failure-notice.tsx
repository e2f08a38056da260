'use client';

import type { ReactNode } from 'react';
import { FailureDetails } from '@/components/feedback/failure-details';
import { Notice } from '@/components/feedback/notice';
import type { Instance } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { scriptTitles } from './script-item';
import { scriptsOfArm } from './scripts-of-arm';
import { howToRepeat, setupFailure } from './setup-failure';

interface FailureNoticeProps {
  instance: Instance;
  arm: ComputeDetails['arm'];
  /** What comes below it, by the script that failed. */
  children?: (which: SetupScriptKind | undefined) => ReactNode;
}

/** Which setup script failed and how, and what to do; nothing if none did. */
export function FailureNotice({ instance, arm, children }: FailureNoticeProps) {
  const scripts = scriptsOfArm(arm);
  const failure = setupFailure(instance, scripts);
  if (!failure) return null;
  const { which, how, advice } = failure;
  const [problem] = instance.problems ?? [];
  const script = which && scripts[which];
  const called = which ? scriptTitles[which] : 'A setup script';
  const path = script?.source === 'file' ? ` ${script.path}` : '';
  return (
    <>
      <Notice
        intent="error"
        title={`${called}${path} ${how}.`}
        details={problem && <FailureDetails failure={problem} />}
      >
        {advice} {which && howToRepeat[which]}
      </Notice>
      {children?.(which)}
    </>
  );
}

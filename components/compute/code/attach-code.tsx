'use client';

import { useWatch } from 'react-hook-form';
import {
  attachFieldLabels,
  type AttachField,
  type AttachForm,
} from '@/lib/domain/attach/attach-form';
import { attachFormProblems } from '@/lib/domain/attach/attach-form-problems';
import { attachRequest } from '@/lib/domain/attach/attach-request';
import { useAttach } from '../attach/attach-context';
import { DraftCode } from './draft-code';

const whole = (form: AttachForm): AttachForm => form;

/** The code of what the form around it attaches. */
export function AttachCode() {
  const { workspace, facts } = useAttach();
  const form = useWatch<AttachForm, AttachForm, AttachForm>({ compute: whole });
  const problems = attachFormProblems(form, facts);
  const isFaulty = (path: string): path is AttachField => path in problems;
  const missing = Object.keys(attachFieldLabels).filter(isFaulty);
  return (
    <DraftCode
      subject={{ name: form.name, workspace, target: attachRequest(form) }}
      missing={missing.map((field) => attachFieldLabels[field])}
    />
  );
}

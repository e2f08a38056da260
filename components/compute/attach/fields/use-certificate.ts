'use client';

import { useEffect, useState } from 'react';
import { useDebounced } from '@/components/form/use-debounced';
import type { AttachForm } from '@/lib/domain/attach/attach-form';
import {
  certificateProblems,
  type CertificateJudgement,
} from '@/lib/domain/attach/certificate-problems';

/** Judges what was typed, once typing rests. Not a query: its key would be kept in the cache. */
export function useCertificate(tls: AttachForm['tls']): CertificateJudgement | undefined {
  const [judgement, setJudgement] = useState<CertificateJudgement>();
  const certificate = useDebounced(tls.certificate, 300);
  const key = useDebounced(tls.key, 300);
  const cname = useDebounced(tls.cname, 300);
  useEffect(() => {
    let isCurrent = true;
    void certificateProblems({ certificate, key, cname }, new Date()).then((found) => {
      if (isCurrent) setJudgement(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [certificate, key, cname]);
  return judgement;
}

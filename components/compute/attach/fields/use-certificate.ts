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
    const judge = async () => {
      const found = await certificateProblems({ certificate, key, cname }, new Date());
      if (isCurrent) setJudgement(found);
    };
    void judge();
    return () => {
      isCurrent = false;
    };
  }, [certificate, key, cname]);
  return judgement;
}

'use client';

import { useWatch } from 'react-hook-form';
import { Notice } from '@/components/feedback/notice';
import { KeyValueList } from '@/components/ui/key-value-list';
import { TimeText } from '@/components/ui/time-text';
import type { AttachForm } from '@/lib/domain/attach/attach-form';
import { useCertificate } from './use-certificate';

/** What the certificate says, and what is worth a thought; its problems are at the fields. */
export function CertificateSummary() {
  const tls = useWatch<AttachForm, 'tls'>({ name: 'tls' });
  const judgement = useCertificate(tls);
  if (!judgement?.certificate) return null;
  const { certificate, problems, notes } = judgement;
  const { subject, issuer, names, notBefore, notAfter } = certificate;
  const isJudged = tls.key.trim() !== '';
  return (
    <>
      <section aria-label="What the certificate says">
        <KeyValueList
          items={[
            { label: 'Subject', value: subject || '—' },
            { label: 'Issued by', value: issuer || '—' },
            { label: 'Names', value: names.join(', ') || '—' },
            { label: 'Valid from', value: <TimeText value={notBefore.toISOString()} /> },
            { label: 'Valid to', value: <TimeText value={notAfter.toISOString()} /> },
            ...(isJudged ? [{ label: 'Key', value: problems['tls.key'] ?? 'Looks right' }] : []),
          ]}
        />
      </section>
      {notes.map((note) => (
        <Notice key={note} intent="warning" title="Worth a look:">
          {note}.
        </Notice>
      ))}
    </>
  );
}

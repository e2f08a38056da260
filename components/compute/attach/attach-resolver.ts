import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, Resolver } from 'react-hook-form';
import type { AttachForm, AttachFormProblems } from '@/lib/domain/attach/attach-form';
import { attachFormProblems, type AttachFacts } from '@/lib/domain/attach/attach-form-problems';
import { certificateProblems } from '@/lib/domain/attach/certificate-problems';

/** Hands the form's problems, as they are known with these facts, to react-hook-form. */
export const attachResolver =
  (facts: AttachFacts): Resolver<AttachForm> =>
  async (values, _, options) => {
    const problems = Object.entries(await problemsOf(values, facts));
    if (problems.length === 0) return { values, errors: {} };
    const errors: Record<string, FieldError> = Object.fromEntries(
      problems.map(([field, message]) => [field, { type: 'rule', message }]),
    );
    return { values: {}, errors: toNestErrors<AttachForm>(errors, options) };
  };

async function problemsOf(form: AttachForm, facts: AttachFacts): Promise<AttachFormProblems> {
  const problems = attachFormProblems(form, facts);
  const bringsCertificate =
    form.computeType === 'AKS' && form.source === 'new' && form.tls.mode === 'own';
  if (!bringsCertificate) return problems;
  const { problems: ofCertificate } = await certificateProblems(form.tls, new Date());
  // That a field is empty is said first; what is in it is judged by the certificate.
  return { ...ofCertificate, ...problems };
}

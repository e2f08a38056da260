import type { AttachForm, AttachFormProblems } from './attach-form';
import { readCertificate } from './certificate';
import type { CertificateFacts } from './certificate-facts';
import { keyMatches } from './certificate-key';
import { readPrivateKey } from './private-key';

export interface CertificateJudgement {
  problems: AttachFormProblems;
  /** What is worth a thought and stands in nobody's way. */
  notes: readonly string[];
  /** What was read, to be shown. */
  certificate?: CertificateFacts;
}

type OwnTls = Pick<AttachForm['tls'], 'certificate' | 'key' | 'cname'>;

/** Judges a certificate of one's own with its key and its name, at the time given. */
export async function certificateProblems(tls: OwnTls, now: Date): Promise<CertificateJudgement> {
  const read = await readCertificate(tls.certificate);
  if (!read.ok) {
    return { problems: { 'tls.certificate': read.reason, ...keyFormProblem(tls.key) }, notes: [] };
  }
  const { certificate, chain } = read;
  const match = await matchOf(certificate, tls.key);
  return {
    certificate,
    problems: {
      ...datesProblem(certificate, now),
      ...match.problems,
      ...nameProblem(certificate, tls.cname.trim()),
    },
    notes: [
      ...expiryNotes(certificate, now),
      ...match.notes,
      ...chainNotes([certificate, ...chain]),
    ],
  };
}

const day = 86_400_000;
const dateText = (date: Date): string => date.toISOString().slice(0, 10);

function datesProblem({ notBefore, notAfter }: CertificateFacts, now: Date): AttachFormProblems {
  if (now < notBefore) return { 'tls.certificate': `Not valid before ${dateText(notBefore)}` };
  return now > notAfter ? { 'tls.certificate': `Expired on ${dateText(notAfter)}` } : {};
}

function expiryNotes({ notAfter }: CertificateFacts, now: Date): string[] {
  const days = Math.floor((notAfter.getTime() - now.getTime()) / day);
  if (days < 0 || days > 30) return [];
  return [`The certificate expires on ${dateText(notAfter)}; the cluster does not renew it`];
}

function keyFormProblem(text: string): AttachFormProblems {
  const key = readPrivateKey(text);
  if (!key.ok) return { 'tls.key': key.reason };
  return key.encrypted
    ? { 'tls.key': 'This key is encrypted; the service asks for a plain one' }
    : {};
}

async function matchOf(
  { publicKey }: CertificateFacts,
  key: string,
): Promise<Pick<CertificateJudgement, 'problems' | 'notes'>> {
  const problems = keyFormProblem(key);
  if (problems['tls.key'] !== undefined) return { problems, notes: [] };
  const matches = await keyMatches(publicKey, key);
  if (matches === undefined) {
    return { problems, notes: ['Whether key and certificate belong together is not known here'] };
  }
  return matches
    ? { problems, notes: [] }
    : { problems: { 'tls.key': 'This is not the key of the certificate' }, notes: [] };
}

function nameProblem({ names }: CertificateFacts, cname: string): AttachFormProblems {
  if (cname === '' || names.some((name) => covers(name, cname))) return {};
  const listed = names.slice(0, 3).join(', ') || 'no name';
  return { 'tls.cname': `The certificate is for ${listed}${names.length > 3 ? ' …' : ''}` };
}

/** RFC 6125: a `*` stands for one label, the first. */
function covers(name: string, cname: string): boolean {
  const [wanted, pattern] = [cname.toLowerCase(), name.toLowerCase()];
  if (!pattern.startsWith('*.')) return pattern === wanted;
  const dot = wanted.indexOf('.');
  return dot > 0 && wanted.slice(dot) === pattern.slice(1);
}

function chainNotes(chain: readonly CertificateFacts[]): string[] {
  const inOrder = chain.every(({ issuer }, index) => {
    const above = chain[index + 1];
    return above === undefined || above.subject === issuer;
  });
  if (!inOrder) {
    return ['The certificates are not in order: each has to be followed by the one that signed it'];
  }
  const [first] = chain;
  return chain.length === 1 && first && first.issuer !== first.subject
    ? [`Without the certificate of ${first.issuer}, some clients will not trust it`]
    : [];
}

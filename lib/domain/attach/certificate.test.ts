import { generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readCertificate } from './certificate';
import { certificatePem, type Wanted } from './certificate.fixture';
import { certificateProblems } from './certificate-problems';

const now = new Date('2026-06-01T12:00:00Z');
const ecKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsaKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const infoOf = ({ publicKey }: { publicKey: KeyObject }) =>
  new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));

const keys = ecKeys();
const publicKey = infoOf(keys);
const keyPem = (pair = keys, type: 'pkcs8' | 'sec1' = 'pkcs8') =>
  pair.privateKey.export({ type, format: 'pem' }).toString();
const wildcard = { subject: 'Contoso', names: ['*.contoso.com', 'contoso.com'], publicKey };
const judge = async (wanted: Partial<Wanted>, change: { key?: string; cname?: string } = {}) =>
  certificateProblems(
    {
      certificate: certificatePem({ ...wildcard, ...wanted }),
      key: keyPem(),
      cname: 'ml.contoso.com',
      ...change,
    },
    now,
  );

test('what is read is what Node reads', async () => {
  const pem = certificatePem({ ...wildcard, issuer: 'Contoso CA' });
  const node = new X509Certificate(pem);
  const read = await readCertificate(`For people\n${pem}`);
  expect(read).toMatchObject({
    ok: true,
    certificate: { subject: 'Contoso', issuer: 'Contoso CA', names: wildcard.names },
    chain: [],
  });
  expect(read.ok && read.certificate.notAfter).toEqual(new Date(node.validTo));
  expect(read.ok && Buffer.from(read.certificate.publicKey)).toEqual(
    node.publicKey.export({ type: 'spki', format: 'der' }),
  );
});

describe('no certificate', () => {
  const pem = certificatePem(wildcard);
  test.each([
    ['nothing', '', 'Not a certificate'],
    ['a key', keyPem(), 'private key in it'],
    ['certificate and key', pem + keyPem(), 'private key in it'],
    ['half of one', pem.slice(0, 100), 'cut off'],
    ['a damaged one', pem.replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA'), 'damaged'],
    ['no base64', pem.replace(/\n.{4}/, '\n****'), 'damaged'],
  ])('%s', async (_, text, reason) => {
    expect(await readCertificate(text)).toEqual({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });
});

describe('accepted', () => {
  const rsa = rsaKeys();
  const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  test.each<[string, Partial<Wanted>, { key?: string; cname?: string }]>([
    ['a name that the * stands for', {}, {}],
    ['a name itself, in capitals', {}, { cname: 'Contoso.COM' }],
    ['a common name alone', { subject: 'ml.contoso.com', names: [] }, {}],
    ['a key as OpenSSL wrote it once', {}, { key: keyPem(keys, 'sec1') }],
    ['RSA', { publicKey: infoOf(rsa) }, { key: keyPem(rsa) }],
    ['RSA as OpenSSL wrote it once', { publicKey: infoOf(rsa) }, { key: pkcs1 }],
    ['no name yet, which the schema asks for', {}, { cname: '' }],
  ])('%s', async (_, wanted, change) => {
    expect(await judge(wanted, change)).toMatchObject({ problems: {}, notes: [] });
  });
});

describe('refused', () => {
  const locked = { cipher: 'aes-256-cbc', passphrase: 'x' };
  const encrypted = keys.privateKey.export({ type: 'pkcs8', format: 'pem', ...locked }).toString();
  test.each<[string, Partial<Wanted>, { key?: string; cname?: string }, string, string]>([
    ['expired', { notAfter: '2026-05-01T00:00:00Z' }, {}, 'tls.certificate', 'on 2026-05-01'],
    ['not yet valid', { notBefore: '2026-07-01T00:00:00Z' }, {}, 'tls.certificate', '2026-07-01'],
    ['the key of another', {}, { key: keyPem(ecKeys()) }, 'tls.key', 'not the key'],
    ['a key of another kind', {}, { key: keyPem(rsaKeys()) }, 'tls.key', 'not the key'],
    ['an encrypted key', {}, { key: encrypted }, 'tls.key', 'plain one'],
    ['no key', {}, { key: '' }, 'tls.key', 'Paste'],
    ['two labels for one *', {}, { cname: 'a.b.contoso.com' }, 'tls.cname', '*.contoso.com'],
    ['another name', {}, { cname: 'ml.fabrikam.com' }, 'tls.cname', 'contoso.com'],
    [
      'the common name beside others',
      { subject: 'ml.contoso.com', names: ['x.com'] },
      {},
      'tls.cname',
      'x.com',
    ],
  ])('%s', async (_, wanted, change, field, message) => {
    expect((await judge(wanted, change)).problems).toEqual({
      [field]: expect.stringContaining(message),
    });
  });
});

describe('pointed out', () => {
  test('a certificate that is about to expire', async () => {
    const { problems, notes } = await judge({ notAfter: '2026-06-20T00:00:00Z' });
    expect([problems, notes]).toEqual([{}, [expect.stringContaining('2026-06-20')]]);
  });

  const leaf = certificatePem({ ...wildcard, issuer: 'Middle' });
  const middle = certificatePem({ subject: 'Middle', issuer: 'Root', publicKey });
  const root = certificatePem({ subject: 'Root', publicKey });
  test.each([
    ['a chain in order', leaf + middle + root, []],
    ['a chain without its root', leaf + middle, []],
    ['a chain in another order', leaf + root + middle, [expect.stringContaining('not in order')]],
    ['no chain', leaf, [expect.stringContaining('Without the certificate of Middle')]],
  ])('%s', async (_, certificate, notes) => {
    const tls = { certificate, key: keyPem(), cname: 'ml.contoso.com' };
    expect(await certificateProblems(tls, now)).toMatchObject({ problems: {}, notes });
  });
});

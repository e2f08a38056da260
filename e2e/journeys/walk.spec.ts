import type { Page, Request } from '@playwright/test';
import { dana } from '../../emulator/entra/people';
import { secretsIn } from '../../scripts/find-secrets';
import { chooseMachines, nameField, textField, turnOn } from '../support/wizard';
import { expect, test } from '../support/test';
import { appOrigin } from '../support/origins';

const inWorkspace = [
  'instances',
  'clusters',
  'clusters/cpu-train',
  'clusters/cpu-train?view=json',
  'clusters/cpu-train?view=code',
  'instances/priya-pipelines',
  'inference',
  'attached',
  'attached/vm-solver',
  'new/cluster',
  'new/instance',
  'new/instances',
  'new/inference',
  'new/attached',
  'import',
  'targets',
  'policy',
  'availability',
  'quota',
  'cost',
  'no-such-page',
];
const elsewhere = ['/', '/workspaces', '/auth/redirect', '/no/such/page'];

test('no page asks anybody but this server for anything, or names a secret in an address', async ({
  page,
  world,
  openAs,
}) => {
  // All pages there are, one after the other.
  test.slow();
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await openAs(dana, '/workspaces');
  const ofWorld = [...inWorkspace.map((rest) => world.page(rest)), world.everywhere()];
  for (const address of [...ofWorld, ...elsewhere]) {
    const answer = await page.goto(address);
    await expect(page.locator('main:not([aria-busy])').first(), address).toBeVisible();
    expect(policyProblems(answer?.headers() ?? {}), address).toEqual([]);
    expect(await unsignedScripts(page), address).toEqual([]);
  }
  const urls = requests.map((request) => request.url());
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => !isOurs(url))).toEqual([]);
  expect(urls.filter((url) => secretsIn(decodeURIComponent(url)).length > 0)).toEqual([]);
});

test('what is typed into a form as a secret is kept nowhere in the browser', async ({
  page,
  world,
  openAs,
}) => {
  await openAs(dana, world.page('new/cluster'));
  await chooseMachines(page, 'Standard_DS3_v2');
  await nameField(page).fill('keeps-no-secret');
  await turnOn(page, 'Enable SSH access');
  await textField(page, 'SSH user name').fill('trainer');
  await textField(page, 'Admin password').fill('Correct-horse-5-battery');
  await page.goto(world.page('clusters'));
  expect(await keptSecrets(page)).toEqual([]);
});

/** Data and blob addresses are made by the page itself. */
const isOurs = (url: string) => url.startsWith(`${appOrigin}/`) || /^(?:data|blob):/.test(url);

function policyProblems(headers: Record<string, string>): string[] {
  const policy = headers['content-security-policy'] ?? '';
  const needed = ["default-src 'none'", "object-src 'none'", "base-uri 'none'", 'frame-ancestors'];
  return [
    ...needed.filter((directive) => !policy.includes(directive)),
    ...(/script-src [^;]*'nonce-[^']{24,}'/.test(policy) ? [] : ['no nonce']),
    ...(/script-src [^;]*'unsafe/.test(policy) ? ['unsafe scripts'] : []),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['types are guessed']),
  ];
}

/** Scripts in the page itself that do not bear the nonce of its policy. */
const unsignedScripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.scripts]
      .filter(({ src, nonce }) => src === '' && !nonce)
      .filter(({ type }) => type === '' || type === 'module' || type.includes('javascript'))
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

/** MSAL's own entries of the tab are where tokens live; docs/security.md says why. */
async function keptSecrets(page: Page): Promise<string[]> {
  const kept = await page.evaluate(() => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage).filter(([key]) => !key.startsWith('msal.')),
    ...document.cookie.split('; ').map((cookie) => ['cookie', cookie]),
    ['address', location.href],
  ]);
  return kept.flatMap(([key = '', value = '']) =>
    secretsIn(`${key} ${value}`).map((name) => `${key}: ${name}`),
  );
}

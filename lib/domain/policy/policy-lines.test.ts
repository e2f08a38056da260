import { parse } from 'shell-quote';
import { expect, test } from 'vitest';
import { policyLines } from './policy-lines';
import { policyRules } from './policy-rule';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-(ml)',
  workspace: 'contoso-ml',
};

test.each(policyRules)('%s is defined and assigned under one name', (rule) => {
  const lines = policyLines(rule, workspace);
  const names = [...lines.matchAll(/--(?:name|policy) (\S+)/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set([`compute-instance-${rule}`]));
});

test('the scope is one word of the shell', () => {
  const words = parse(policyLines('default-schedule', workspace));
  expect(words.at(-1)).toBe(
    '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg-(ml)',
  );
});

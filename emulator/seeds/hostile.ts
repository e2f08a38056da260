import type { WorkspaceRecord } from '../core/state';
import { avery, dana } from '../entra/people';
import type { ComputeRecord } from '../sim/compute-record';
import { defaultRegionQuota } from '../sim/region-quota';
import { computesOf } from './computes';
import { placeNodes } from './place-nodes';
import { DAY, HOUR, resourceGroup, workspace, type SeedOptions, type World } from './world';

/** Markup that would leave its mark on the page if a browser took it for such. */
export const markup = `"'><img src=x onerror="globalThis.wasRun=1"><script>globalThis.wasRun=1</script>`;
/** Turns round all that follows it, unless it is kept to itself (Unicode, UAX 9: RLO). */
export const reversing = '\u202Egnp.tneconni';
const control = 'bell\u0007 escape\u001B[31m null\u0000 backspace\b';
const link = 'javascript:globalThis.wasRun=1';

/** No attack, but a name that resource groups may have. */
const group = 'rg-größe_(日本)';

const long = (text: string): string => text.repeat(Math.ceil(100_000 / text.length));
/** With no place to break a line at. */
export const longWord = long('x');

/** Whoever may write a tag, a name or an error text may write this: for those who show what ARM says. */
export function hostile({ now, randomSeed }: SeedOptions): World {
  const place = workspace({
    name: 'hostile',
    resourceGroup: group,
    location: 'eastus',
    friendlyName: `${markup}${reversing}`,
    description: `${reversing} ${markup}`,
    createdBy: avery,
    createdOnMs: now - 100 * DAY,
  });
  return {
    resourceGroups: [resourceGroup(group, 'eastus')],
    workspaces: [place],
    computes: [...clusters(place, now, randomSeed), ...instances(place, now)],
    quotas: [defaultRegionQuota('eastus')],
  };
}

const tags = {
  [markup]: markup,
  [reversing]: reversing,
  control,
  link,
  long: longWord,
  __proto__x: 'constructor',
};

function clusters(place: WorkspaceRecord, now: number, randomSeed: number): ComputeRecord[] {
  const { cluster } = computesOf(place);
  const made = { vmSize: 'Standard_DS3_v2', max: 4, createdBy: dana, createdOnMs: now - 20 * DAY };
  const described = { description: `${markup} ${reversing} ${control} ${longWord}`, tags };
  const working = cluster({ ...made, ...described, name: 'cpu-hostile' });
  return [
    placeNodes(working, { running: 1 }, { now, randomSeed, by: dana }),
    cluster({ ...made, name: markup }),
    cluster({ ...made, name: `cpu-${reversing}` }),
    cluster({ ...made, name: 'x'.repeat(500) }),
  ];
}

function instances(place: WorkspaceRecord, now: number): ComputeRecord[] {
  const { instance } = computesOf(place);
  const made = { vmSize: 'Standard_DS3_v2', createdBy: dana, createdOnMs: now - 2 * HOUR };
  return [
    instance({
      ...made,
      tags,
      name: 'ci-hostile',
      state: 'CreateFailed',
      error: { code: markup, message: `${reversing} ${markup} ${control} ${longWord}` },
    }),
    instance({ ...made, name: 'ci-calm' }),
  ];
}

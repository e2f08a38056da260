import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Person } from '../../emulator/entra/people';
import { newSession, resumeSession, signIn, type Session } from './session';
import { World, type WorldOptions } from './world';

interface Fixtures {
  /** What the test's subscription is made from; `test.use({ world: ... })` changes it. */
  worldOptions: WorldOptions;
  world: World;
  /** Whether people sign in by the sign-in page, as in the journeys that are about it. */
  signsInAfresh: boolean;
  /** Errors in the console that a journey brings about; all others are defects. */
  meantErrors: RegExp | undefined;
  /** Opens an address as a person. */
  openAs: (person: Person, address: string) => Promise<void>;
  /** Nothing that axe knows may be wrong with the page as it stands. */
  expectAccessible: () => Promise<void>;
}

interface WorkerFixtures {
  /** Somebody's session: everyone signs in by the sign-in page once, and stays signed in. */
  sessionOf: (person: Person) => Promise<Session>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  worldOptions: [{ seed: 'team' }, { option: true }],

  world: async ({ request, worldOptions }, provide) => {
    const world = await World.make(request, worldOptions);
    await provide(world);
    await world.remove();
  },

  sessionOf: [
    async ({ browser }, provide) => {
      const sessions = new Map<string, Promise<Session>>();
      await provide((person) => {
        const session = sessions.get(person.oid) ?? newSession(browser, person);
        sessions.set(person.oid, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],

  signsInAfresh: [false, { option: true }],

  meantErrors: [undefined, { option: true }],

  openAs: async ({ page, signsInAfresh, sessionOf }, provide) => {
    await provide(async (person, address) => {
      if (!signsInAfresh) await resumeSession(page, await sessionOf(person));
      await page.goto(address);
      if (signsInAfresh) await signIn(page, person);
      await expect(page).toHaveURL((url) => url.pathname === new URL(address, url).pathname);
    });
  },

  expectAccessible: async ({ page }, provide) => {
    await provide(async () => {
      const { violations } = await new AxeBuilder({ page })
        // Quicker, and as strict: what passed is not told, and no second window puts it together,
        // which only pages with frames of other origins need.
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        // Fluent's focus traps: stops at the ends of a dialog that pass the focus on at once, which
        // axe cannot know (microsoft/tabster, "dummy inputs").
        .exclude('[data-tabster-dummy]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        elements: nodes.map(({ html }) => html).filter((html) => !isOpenPopup(id, html)),
      }));
      expect(found.filter(({ elements }) => elements.length > 0)).toEqual([]);
    });
  },

  // A journey that leaves an error in the browser's console has gone wrong unseen.
  page: async ({ page, meantErrors }, provide) => {
    const errors: string[] = [];
    page.on('pageerror', ({ name, message }) => errors.push(`${name}: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isAnswerStatus(message.text())) {
        errors.push(message.text());
      }
    });
    await provide(page);
    expect(errors.filter((error) => !meantErrors?.test(error))).toEqual([]);
  },
});

/**
 * Fluent draws open menus, lists of options and tooltips at the end of the body, outside each
 * landmark. They are reached from the control that opened them, which stands in one, as ARIA has it;
 * `region`, a best practice and no criterion of WCAG, cannot know. All other rules hold for them.
 */
const isOpenPopup = (rule: string, html: string) =>
  rule === 'region' &&
  /^<div[^>]*class="[^"]*\bfui-(MenuPopover|Listbox|Tooltip__content)\b/.test(html);

/** Chromium logs each answer of 400 and above; journeys with faults make them on purpose. */
const isAnswerStatus = (text: string) => text.startsWith('Failed to load resource');

export { expect, signIn };

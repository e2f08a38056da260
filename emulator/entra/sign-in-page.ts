import { html } from 'hono/html';
import { abilityOf } from './ability';
import type { AuthorizeRequest } from './authorize-request';
import { formTargetOf, page } from './page';
import { findPerson, people, type Person } from './people';

/** Offers the people; `params` is the app's request, which goes with the choice. */
export function signInPage(
  { redirectUri, loginHint }: AuthorizeRequest,
  params: URLSearchParams,
): Promise<Response> {
  // Relative, so that it also holds behind a prefix that the emulator knows nothing of.
  const action = `authorize?${params}`;
  return page({
    title: 'Sign in',
    formTarget: formTargetOf(redirectUri),
    body: html`<h1>Pick an account</h1>
      <p class="soft">
        to continue to ${new URL(redirectUri).host}. Nobody here is real, and no password is asked.
      </p>
      <form method="post" action="${action}">
        <ul>
          ${inOrder(loginHint).map(choice)}
        </ul>
        <button name="cancel" value="1">Cancel</button>
      </form>`,
  });
}

/** The one whom the app expects comes first. */
function inOrder(loginHint: string | undefined): readonly Person[] {
  const expected = loginHint === undefined ? undefined : findPerson(loginHint);
  if (expected === undefined) return people;
  return [expected, ...people.filter((person) => person !== expected)];
}

function choice(person: Person) {
  return html`<li>
    <button class="person" name="person" value="${person.oid}">
      <span class="initials" aria-hidden="true">${initials(person)}</span>
      <span class="name">${person.name}</span>
      <span class="soft">${person.upn}</span>
      <span class="soft">${abilityOf(person)}</span>
    </button>
  </li>`;
}

function initials({ name }: Person): string {
  return name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .join('');
}

import { html } from 'hono/html';
import type { AuthorizeRequest } from './authorize-request';
import { formTargetOf, page } from './page';
import type { Person } from './people';

/** Asks whether the app may read the directory; `params` is the app's request. */
export function consentPage(
  { redirectUri }: AuthorizeRequest,
  params: URLSearchParams,
  { oid, upn }: Person,
): Promise<Response> {
  return page({
    title: 'Permissions requested',
    formTarget: formTargetOf(redirectUri),
    body: html`<p class="soft">${upn}</p>
      <h1>Permissions requested</h1>
      <p>${new URL(redirectUri).host} would like to:</p>
      <ul class="asked">
        <li>Sign you in and read your profile</li>
        <li>Read all users' basic profiles</li>
      </ul>
      <form method="post" action="authorize?${params}">
        <input type="hidden" name="person" value="${oid}" />
        <button name="consent" value="1">Accept</button>
        <button name="cancel" value="1">Cancel</button>
      </form>`,
  });
}

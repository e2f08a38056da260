import { html } from 'hono/html';
import { entraErrorBody, type EntraFailure } from './entra-error';
import { page } from './page';

export function signedOutPage(): Promise<Response> {
  return page({
    title: 'Signed out',
    body: html`<h1>You signed out of your account</h1>
      <p>It is a good idea to close all browser windows.</p>`,
  });
}

/** For what cannot be told to the app, because it is not known or not trusted. */
export function failurePage(failure: EntraFailure, now: number): Promise<Response> {
  const { error_description } = entraErrorBody(failure, { now });
  return page({
    title: 'Sign in failed',
    status: failure.status ?? 400,
    body: html`<h1>Sorry, but we are having trouble signing you in</h1>
      <p>${error_description}</p>`,
  });
}

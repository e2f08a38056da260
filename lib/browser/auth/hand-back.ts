import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

let handed: Promise<void> | undefined;

/**
 * Hands the authority's answer in this page's address to the page that asked for it: the one that
 * opened this window or frame, or, after a redirect, the one that was left. Once only, as the
 * answer is taken out of the address.
 */
export function handBack(): Promise<void> {
  handed ??= broadcastResponseToMainFrame();
  return handed;
}

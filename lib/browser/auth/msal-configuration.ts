import type { Configuration } from '@azure/msal-browser';
import type { AuthorityEndpoints, PublicConfig } from '../../contract/public-config';
import { routes } from '../url/routes';

/** A person may need minutes for a second factor; MSAL's own default is one. */
const popupTimeoutMs = 10 * 60_000;

export function msalConfiguration(
  { clientId, authority, authorityEndpoints }: PublicConfig,
  origin: string,
): Configuration {
  return {
    auth: {
      clientId,
      authority: authorityEndpoints ? namedAfter(authorityEndpoints, authority) : authority,
      // Saves the discovery call, which goes to the public cloud for authorities that are not known.
      knownAuthorities: [new URL(authority).host],
      redirectUri: new URL(routes.redirect(), origin).href,
      postLogoutRedirectUri: origin,
      ...(authorityEndpoints && {
        authorityMetadata: JSON.stringify(metadataOf(authorityEndpoints, origin)),
      }),
    },
    // Ends with the tab, and no other tab's script can read it.
    cache: { cacheLocation: 'sessionStorage' },
    system: { popupBridgeTimeout: popupTimeoutMs },
  };
}

/**
 * MSAL takes the first segment of the authorization endpoint's path for a tenant and puts the
 * authority's there (msal-common, `Authority.replacePath`), so the two have to be the same.
 */
const namedAfter = ({ authorize }: AuthorityEndpoints, authority: string): string =>
  new URL(`/${authorize.split('/')[1] ?? ''}`, authority).href;

/**
 * MSAL insists on an authority of https and then asks it for its endpoints. A provider that is
 * served from this very origin, over http at times, is described here instead.
 */
const metadataOf = (endpoints: AuthorityEndpoints, origin: string) => ({
  issuer: endpoints.issuer,
  authorization_endpoint: new URL(endpoints.authorize, origin).href,
  token_endpoint: new URL(endpoints.token, origin).href,
  end_session_endpoint: new URL(endpoints.endSession, origin).href,
  jwks_uri: new URL(endpoints.keys, origin).href,
});

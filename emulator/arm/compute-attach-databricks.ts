import type { SubscriptionState } from '../core/state';
import type { Attachment } from './compute-attachment';
import { linkedResource } from './compute-attach-resource';
import { invalidValue } from './compute-errors';
import type { PropertiesOf } from './compute-request';
import { sameName } from './lookup';

const INNER = 'properties.properties';
const HOST = /^(?:https:\/\/)?([a-z\d](?:[a-z\d.-]*[a-z\d])?)\/?$/i;

/** The address follows from the resource; it may be written in its place. */
export function attachDatabricks(
  subscription: SubscriptionState,
  properties: PropertiesOf<'Databricks'>,
): Attachment {
  const resource = linkedResource(subscription, properties);
  const written = properties.properties ?? {};
  const known = resource?.properties['workspaceUrl'];
  const workspaceUrl = written.workspaceUrl ?? known;
  const host = typeof workspaceUrl === 'string' ? HOST.exec(workspaceUrl)?.[1] : undefined;
  if (host === undefined) {
    throw invalidValue(`${INNER}.workspaceUrl`, 'it has to be the host name of a workspace.');
  }
  if (typeof known === 'string' && !sameName(known, host)) {
    throw invalidValue(
      `${INNER}.workspaceUrl`,
      `the workspace of properties.resourceId is at ${known}.`,
    );
  }
  if (!written.databricksAccessToken) {
    throw invalidValue(`${INNER}.databricksAccessToken`, 'it is required.');
  }
  return { settings: { ...written, workspaceUrl } };
}

import type { OperationRecord } from '../sim/operation-record';
import type { ArmCall } from './context';

/** Where a subscription was not made with a pace of its own. */
const RETRY_AFTER_SECONDS = 5;

type LinkName = 'azure-asyncoperation' | 'location' | 'retry-after';

/** ARM RPC, asynchronous operations: where to look for the status and for the result. */
export function operationLinks(
  call: Pick<ArmCall, 'baseUrl' | 'subscription' | 'apiVersion'>,
  { id, location }: Pick<OperationRecord, 'id' | 'location'>,
  ...wanted: LinkName[]
): Record<string, string> {
  const provider =
    `${call.baseUrl}/subscriptions/${call.subscription.subscriptionId}` +
    `/providers/Microsoft.MachineLearningServices/locations/${location}`;
  const query = `api-version=${call.apiVersion}&service=new`;
  const links: Record<LinkName, string> = {
    'azure-asyncoperation': `${provider}/computeOperationsStatus/${id}?${query}`,
    location: `${provider}/computeOperationsResults/${id}?${query}`,
    'retry-after': String(call.subscription.retryAfterSeconds ?? RETRY_AFTER_SECONDS),
  };
  return Object.fromEntries(wanted.map((name) => [name, links[name]]));
}

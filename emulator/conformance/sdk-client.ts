import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { bearerTokenAuthenticationPolicyName } from '@azure/core-rest-pipeline';

/**
 * The published SDK as a client of the emulator. Its own policy refuses to send a token over plain
 * HTTP, so that one is replaced; everything else is the SDK as it comes.
 */
export function sdkClient(
  origin: string,
  subscriptionId: string,
  getToken: () => Promise<string>,
): AzureMachineLearningWorkspaces {
  const credential = {
    getToken: async () => ({
      token: await getToken(),
      expiresOnTimestamp: Number.MAX_SAFE_INTEGER,
    }),
  };
  const client = new AzureMachineLearningWorkspaces(credential, subscriptionId, {
    endpoint: origin,
    allowInsecureConnection: true,
    apiVersion: '2025-12-01',
  });
  client.pipeline.removePolicy({ name: bearerTokenAuthenticationPolicyName });
  client.pipeline.addPolicy(
    {
      name: 'loopbackBearer',
      async sendRequest(request, next) {
        request.headers.set('Authorization', `Bearer ${await getToken()}`);
        return next(request);
      },
    },
    { phase: 'Sign' },
  );
  return client;
}

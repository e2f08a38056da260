import {
  newPipeline,
  type Pipeline,
  type RequestPolicyFactory,
  type StorageSharedKeyCredential,
} from '@azure/storage-file-share';
import { AppError } from '../errors/app-error';

/** What every request to a storage account goes through. */
export function storagePipeline(
  credential: StorageSharedKeyCredential,
  onCall: () => void,
): Pipeline {
  const pipeline = newPipeline(credential, {
    // Whoever waits at the page would rather hear of a storage that does not answer.
    retryOptions: { maxTries: 2, retryDelayInMs: 200, tryTimeoutInMs: 30_000 },
  });
  pipeline.factories.push(countAndCheck(onCall));
  return pipeline;
}

/** The SDK takes any success for an answer of storage, be it the page of a proxy. */
const countAndCheck = (onCall: () => void): RequestPolicyFactory => ({
  create: (next) => ({
    async sendRequest(request) {
      onCall();
      const response = await next.sendRequest(request);
      const isSuccess = response.status >= 200 && response.status < 300;
      // Azure Files docs, "Common REST API request headers": each answer has its version.
      if (isSuccess && response.headers.get('x-ms-version') === undefined) throw nonsense();
      return response;
    },
  }),
});

const nonsense = () =>
  new AppError(
    'service-nonsense',
    'What answered was not Azure Storage. A proxy may be in the way.',
  );

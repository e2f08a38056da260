import { AppError } from './app-error';
import { toAppError } from './to-app-error';

/** A failed creation, with the field that it belongs to when the service refused the name. */
export function atNameIfRefused(thrown: unknown): AppError {
  const error = toAppError(thrown);
  if (!isAboutName(error)) return error;
  const { code, message, details } = error;
  const fields = [{ path: 'params.name', message }];
  return new AppError(code, message, { ...details, fields, cause: thrown });
}

// Reported words of the service: MicrosoftDocs/pipelines-azureml#19, microsoft/MCW-ML-Ops#28.
const aboutName = /^A name for an Azure ML|^Compute with this name|name \S+ is already in use/;

/** A lock is ARM's only other reason for a conflict over something that was not there before. */
function isAboutName({ code, message, details }: AppError): boolean {
  if (code === 'conflict') return details.service?.code !== 'ScopeLocked';
  return code === 'rejected' && aboutName.test(message);
}

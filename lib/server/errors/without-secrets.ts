import { AppError } from './app-error';

/** ARM may quote what it refuses. What was sent as a secret is told to nobody, its sender included. */
export function withoutSecrets(error: AppError, secrets: readonly string[]): AppError {
  const { code, message, challenge, details } = error;
  const { fields, service, ...rest } = details;
  const clean = cleaner(secrets);
  return new AppError(code, clean(message), {
    ...rest,
    ...(challenge !== undefined && { challenge }),
    ...(fields && {
      fields: fields.map(({ path, message: why }) => ({ path, message: clean(why) })),
    }),
    ...(service && { service: { ...service, message: clean(service.message) } }),
    // Of an error of ours alone: that of ARM holds its message as it came.
    ...(!service && { cause: error.cause }),
  });
}

/** A text of several lines is quoted as JSON has it. */
function cleaner(secrets: readonly string[]): (text: string) => string {
  const written = secrets.filter(Boolean).flatMap((secret) => [secret, inJson(secret)]);
  return (text) => written.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

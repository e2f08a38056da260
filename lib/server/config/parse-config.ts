import { z } from 'zod';
import type { PublicConfig } from '../../contract/public-config';
import { nameProfileSchema, type NameProfile } from '../../domain/name/compute-name';
import { azureBackend, emulatorBackend, type Backend } from './backend';
import { cloudNames } from './clouds';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** All that differs between deployments; nothing else asks the environment. */
export interface Config extends Omit<Backend, 'publicConfig'> {
  port: number;
  logLevel: LogLevel;
  nameProfile: NameProfile;
  shutdown: Shutdown;
  /** Where traces are sent to, in OTLP over HTTP; undefined: nowhere. */
  tracesUrl?: string;
  /** Of one caller, and of refused tokens from one address; 0: no limit. */
  requestsPerMinute: number;
  /** How many proxies in front add to `X-Forwarded-For`; 0: none does, and it is not believed. */
  trustedProxies: number;
  publicConfig: PublicConfig;
}

/** What happens once the process is asked to end. */
export interface Shutdown {
  /** How long requests are still taken, until whoever sends them knows that they should not come. */
  delaySeconds: number;
  /** How long those under way then have to end. */
  graceSeconds: number;
}

/** Names each variable that is wrong and what was expected, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
    error: 'a port from 1 to 65535',
  })
  .transform(Number);
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
const guid = z.guid({ error: 'a GUID' }).toLowerCase();
const seconds = z
  .string()
  .refine((text) => /^\d{1,3}$/.test(text), { error: 'a number of seconds from 0 to 999' })
  .transform(Number);
const count = (most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,7}$/.test(text) && Number(text) <= most, {
      error: `a number from 0 to ${most}`,
    })
    .transform(Number);
const httpUrl = z.url({ protocol: /^https?$/, error: 'an http or https URL' });

const environmentSchema = z.object({
  PORT: port.prefault('3000'),
  EMULATOR_PORT: port.prefault('4280'),
  AZURE_TENANT_ID: guid.optional(),
  AZURE_CLIENT_ID: guid.optional(),
  AZURE_CLOUD: oneOf(cloudNames).default('AzureCloud'),
  COMPUTE_NAME_RULES: oneOf(nameProfileSchema.options).default('seed'),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  SHUTDOWN_DELAY_SECONDS: seconds.prefault('0'),
  SHUTDOWN_GRACE_SECONDS: seconds.prefault('20'),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl.optional(),
  RATE_LIMIT_PER_MINUTE: count(1_000_000).prefault('1200'),
  TRUSTED_PROXIES: count(10).prefault('0'),
});

/** Every variable that the server reads. */
export const environmentVariables: readonly string[] = Object.keys(environmentSchema.shape);

type Environment = z.infer<typeof environmentSchema>;

export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => problemOf(issue, env)));
  }
  const { PORT, COMPUTE_NAME_RULES, LOG_LEVEL, OTEL_EXPORTER_OTLP_ENDPOINT } = parsed.data;
  const backend = backendOf(parsed.data);
  return {
    ...backend,
    port: PORT,
    logLevel: LOG_LEVEL,
    nameProfile: COMPUTE_NAME_RULES,
    shutdown: {
      delaySeconds: parsed.data.SHUTDOWN_DELAY_SECONDS,
      graceSeconds: parsed.data.SHUTDOWN_GRACE_SECONDS,
    },
    ...(OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && {
      // OTLP exporter specification: the path of traces is added to the base that is configured.
      tracesUrl: `${OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, '')}/v1/traces`,
    }),
    requestsPerMinute: parsed.data.RATE_LIMIT_PER_MINUTE,
    trustedProxies: parsed.data.TRUSTED_PROXIES,
    publicConfig: { ...backend.publicConfig, nameProfile: COMPUTE_NAME_RULES },
  };
}

/** Azure with a tenant and a client, the emulator without either. */
function backendOf(env: Environment): Backend {
  const { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId } = env;
  if (tenantId !== undefined && clientId !== undefined) {
    return azureBackend(env.AZURE_CLOUD, tenantId, clientId);
  }
  if (tenantId !== undefined || clientId !== undefined) {
    const missing = tenantId === undefined ? 'AZURE_TENANT_ID' : 'AZURE_CLIENT_ID';
    throw new ConfigError([
      `${missing}: expected a GUID, as AZURE_TENANT_ID and AZURE_CLIENT_ID go together (leave both out for the emulator)`,
    ]);
  }
  if (env.PORT === env.EMULATOR_PORT) {
    throw new ConfigError([`EMULATOR_PORT: expected a port other than PORT, which is ${env.PORT}`]);
  }
  return emulatorBackend(env.EMULATOR_PORT);
}

/** Compose files and CI set variables to nothing to say that they are not set. */
function withoutEmpty(env: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

function problemOf({ path, message }: z.core.$ZodIssue, env: Record<string, string | undefined>) {
  const name = String(path[0]);
  return `${name}: expected ${message}, got ${JSON.stringify(env[name])}`;
}

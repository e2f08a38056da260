import { expect, test } from 'vitest';
import { ArmFailure } from '../../arm/arm-failure';
import { AppError } from './app-error';
import { attachRefusal } from './attach-refusal';

const refusal = (message: string, target?: string, status = 400) =>
  new ArmFailure({
    kind: 'answered',
    status,
    code: 'UserError',
    message,
    ...(target !== undefined && { target }),
  });

const inner = 'properties.properties';

test.each([
  ['properties.resourceId', 'resourceId'],
  [`${inner}.clusterPurpose`, 'purpose'],
  [`${inner}.aksNetworkingConfiguration.dnsServiceIP`, 'network.dnsServiceIp'],
  [`${inner}.aksNetworkingConfiguration.someday`, 'network.subnetId'],
  [`${inner}.sslConfiguration.cert`, 'tls.certificate'],
  [`${inner}.instanceTypes.gpu.resources.limits.cpu`, 'instanceTypes'],
  [`${inner}.administratorAccount.privateKeyData`, 'account.privateKey'],
  [`${inner}.databricksAccessToken`, 'accessToken'],
  ['computeName', 'params.name'],
])('what ARM says of %s stands at %s', (target, path) => {
  expect(attachRefusal(refusal('No.', target), []).details.fields).toEqual([
    { path, message: 'No.' },
  ]);
});

test.each([[undefined], [''], ['properties'], ['toString'], ['somewhere.else']])(
  'what ARM says of %j stands at no field',
  (target) => {
    expect(attachRefusal(refusal('No.', target), []).details.fields).toBeUndefined();
  },
);

test('a conflict over nothing in particular is about the name', () => {
  const error = attachRefusal(refusal('There is one already.', undefined, 409), []);
  expect(error.details.fields).toEqual([{ path: 'params.name', message: 'There is one already.' }]);
});

test('secrets are left out of all that is told, as they were written or as JSON has them', () => {
  const key = '-----BEGIN KEY-----\nabc\n-----END KEY-----';
  const message = `Neither ${key} nor ${JSON.stringify({ key })} nor hunter22.`;
  const error = attachRefusal(refusal(message, 'properties.resourceId'), [key, '', 'hunter22']);
  const clean = 'Neither *** nor {"key":"***"} nor ***.';
  expect(error.message).toBe(clean);
  expect(error.details).toMatchObject({
    fields: [{ path: 'resourceId', message: clean }],
    service: { status: 400, code: 'UserError', message: clean },
  });
  expect(error.cause).toBeUndefined();
});

test('what else an error has is kept', () => {
  const cause = new Error('ours');
  const internal = attachRefusal(cause, ['secret']);
  expect(internal).toMatchObject({ code: 'internal', cause });
  const details = { retryAfterSeconds: 7, challenge: 'Bearer' };
  const throttled = attachRefusal(new AppError('throttled', 'Later.', details), ['secret']);
  expect(throttled).toMatchObject({ challenge: 'Bearer', details: { retryAfterSeconds: 7 } });
});

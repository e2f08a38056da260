import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInstance } from '../compute/create-instance.fixture';
import { computeBodyOf } from './compute-body';
import published from './fixtures/published-instances.json';
import { instanceSettingsOf } from './instance-settings';

test('a request comes back from what ARM is sent without loss', () => {
  fc.assert(
    fc.property(anyInstance, (request) => {
      const sent: unknown = JSON.parse(JSON.stringify(computeBodyOf(request)));
      expect(instanceSettingsOf({ ...Object(sent) })).toEqual(request);
    }),
  );
});

test('whatever ARM answers, it is read', () => {
  const property = fc.property(fc.jsonValue(), (value) =>
    [
      { properties: value },
      { properties: { properties: value } },
      { properties: { properties: { schedules: value, setupScripts: value } } },
      { properties: { properties: { schedules: { computeStartStop: value } } } },
      { properties: { properties: { setupScripts: { scripts: { creationScript: value } } } } },
      { properties: { properties: { customServices: value, sshSettings: value } } },
    ].every((arm) => instanceSettingsOf(arm).kind === 'instance'),
  );
  expect(fc.check(property).failed).toBe(false);
});

const writtenBack = (arm: Record<string, unknown>) => computeBodyOf(instanceSettingsOf(arm));

/** What the app says outright, where an example leaves it to the service's default. */
const outright = {
  applicationSharingPolicy: 'Personal',
  computeInstanceAuthorizationType: 'personal',
  enableNodePublicIp: true,
  enableSSO: true,
  sshSettings: { sshPublicAccess: 'Disabled' },
};

describe('the published examples come back with their meaning', () => {
  test.each([
    ['in full', published.create],
    ['at the least', published.createMinimal],
  ])('a new instance %s: nothing is lost, and defaults are said', (_, example) => {
    const { properties } = example;
    expect(writtenBack(example)).toEqual({
      ...example,
      properties: {
        ...properties,
        disableLocalAuth: true,
        properties: { ...outright, ...properties.properties },
      },
    });
  });

  test('an instance that is there: only what the service alone tells is left out', () => {
    const { id: _id, type: _type, name: _name, ...envelope } = published.get;
    const { createdOn: _c, modifiedOn: _m, provisioningState: _p, ...outer } = envelope.properties;
    const {
      osImageMetadata: _image,
      createdBy: _by,
      connectivityEndpoints: _addresses,
      applications: _applications,
      errors: _errors,
      state: _state,
      ...inner
    } = outer.properties;
    expect(writtenBack(published.get)).toEqual({
      ...envelope,
      properties: {
        ...outer,
        disableLocalAuth: false,
        properties: {
          ...outright,
          ...inner,
          // Sharing is older than what the form asks: new instances are personal.
          applicationSharingPolicy: 'Personal',
          sshSettings: { sshPublicAccess: 'Enabled' },
        },
      },
    });
  });
});

test.each([null, ''])('%j stands for what was never given', (nothing) => {
  const properties = {
    subnet: { id: nothing },
    enableSSO: nothing,
    idleTimeBeforeShutdown: nothing,
    personalComputeInstanceSettings: nothing,
    schedules: nothing,
    setupScripts: nothing,
    customServices: nothing,
  };
  expect(instanceSettingsOf({ location: 'eastus', properties: { properties } })).toEqual({
    kind: 'instance',
    location: 'eastus',
    vmSize: '',
    schedules: [],
    nodePublicIp: true,
    identity: { type: 'None' },
    singleSignOn: true,
    scripts: {},
    applications: [],
    tags: {},
  });
});

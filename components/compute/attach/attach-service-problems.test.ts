import { expect, test } from 'vitest';
import type { AppErrorBody } from '@/lib/contract/app-error';
import type { AttachField } from '@/lib/domain/attach/attach-form';
import { attachServiceProblems } from './attach-service-problems';

const shown: readonly AttachField[] = ['name', 'resourceId', 'accessToken', 'instanceTypes'];
const error = (code: AppErrorBody['code'], message: string): AppErrorBody => ({
  code,
  message,
  requestId: 'r',
});

test.each<[string, AppErrorBody, AttachField[]]>([
  [
    'a field that is named',
    { ...error('invalid-input', ''), fields: [{ path: 'resourceId', message: 'No' }] },
    ['resourceId'],
  ],
  [
    'the name, outside the body',
    { ...error('invalid-input', ''), fields: [{ path: 'params.name', message: 'No' }] },
    ['name'],
  ],
  [
    'a part of a field',
    { ...error('invalid-input', ''), fields: [{ path: 'instanceTypes.1.name', message: 'No' }] },
    ['instanceTypes'],
  ],
  ['words on a field', error('rejected', 'The access token is not valid'), ['accessToken']],
  ['words on a field that is not shown', error('rejected', 'The namespace is odd'), []],
  ['a failure, which may name anything', error('service-failed', 'access token store is down'), []],
])('%s', (_, body, fields) => {
  expect(attachServiceProblems(body, shown).map(({ field }) => field)).toEqual(fields);
});

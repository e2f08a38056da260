import { expect, test } from 'vitest';
import { batchSubject, databricksSubject } from './examples.fixture';
import { azRest } from './az-rest';
import { rest } from './rest';

const path = (workspace: string, name: string) =>
  `/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/${workspace}/computes/${name}?api-version=2025-12-01`;

test('the request, with variables for both tokens', () => {
  expect(rest.write(databricksSubject)).toContain(`
@endpoint = https://management.azure.com
@token = {{$processEnv AZURE_TOKEN}}
# Access token of the Databricks workspace
@accessToken = {{$processEnv ACCESS_TOKEN}}

PUT {{endpoint}}${path('ml-ws', 'spark')}
Authorization: Bearer {{token}}
Content-Type: application/json

{
  "properties": {
    "computeType": "Databricks",
    "description": "Dana's",
    "properties": {
      "databricksAccessToken": "{{accessToken}}",
      "workspaceUrl": "adb-1234.5.azuredatabricks.net"
    }
  }
}
`);
});

test('text in braces is no variable of the editor', () => {
  const target = { ...batchSubject.target, description: '{{endpoint}}' };
  const [, body = ''] = rest.write({ ...batchSubject, target }).split('\n\n{');
  expect(body).not.toContain('{{');
  expect(JSON.parse(`{${body}`)).toMatchObject({ properties: { description: '{{endpoint}}' } });
});

test('az rest with a secret, which jq takes from the environment', () => {
  expect(azRest.write(databricksSubject)).toBe(`# Access token of the Databricks workspace
export ACCESS_TOKEN="\${ACCESS_TOKEN:?}"
jq --null-input --from-file /dev/stdin <<'BODY' |
{
  "properties": {
    "computeType": "Databricks",
    "description": "Dana's",
    "properties": {
      "databricksAccessToken": env.ACCESS_TOKEN,
      "workspaceUrl": "adb-1234.5.azuredatabricks.net"
    }
  }
}
BODY
  az rest --method put --url '${path('ml-ws', 'spark')}' --body @-
`);
});

test('az rest without one needs no jq', () => {
  const text = azRest.write(batchSubject);
  expect(text).toMatch(
    /^# Batch is not among .*\naz rest --method put --url '.*' --body @- <<'BODY'\n\{\n/,
  );
  expect(text).not.toContain('jq');
});

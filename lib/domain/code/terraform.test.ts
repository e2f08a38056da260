import { expect, test } from 'vitest';
import { createClusterSchema } from '../compute/create-compute';
import { batchSubject, databricksSubject } from './examples.fixture';
import { terraform } from './terraform';

test('a compute below its workspace, with a variable for the token', () => {
  expect(terraform.write(databricksSubject)).toContain(`
terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.0"
    }
  }
}

variable "access_token" {
  description = "Access token of the Databricks workspace"
  type        = string
  sensitive   = true
}

resource "azapi_resource" "compute" {
  type      = "Microsoft.MachineLearningServices/workspaces/computes@2025-12-01"
  name      = "spark"
  parent_id = "/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/ml-ws"
  body = {
    properties = {
      computeType = "Databricks"
      description = "Dana's"
      properties = {
        databricksAccessToken = var.access_token
        workspaceUrl          = "adb-1234.5.azuredatabricks.net"
      }
    }
  }
}
`);
});

test('it says why it is not azurerm', () => {
  expect(terraform.write(databricksSubject)).toMatch(/^# .*azapi.*azurerm/);
});

test('what no published type has is not held against the types', () => {
  const text = terraform.write(batchSubject);
  expect(text).toContain('\n# Batch is not among the types of compute that ARM publishes.\n');
  expect(text).toMatch(/\n {2}schema_validation_enabled = false\n/);
  expect(terraform.write(databricksSubject)).not.toContain('schema_validation_enabled');
});

test('place, tags and identity are arguments, as azapi wants them', () => {
  const target = createClusterSchema.parse({
    kind: 'cluster',
    location: 'eastus',
    vmSize: 'Standard_DS3_v2',
    vmPriority: 'Dedicated',
    scale: { minNodes: 0, maxNodes: 4, idleSeconds: 120 },
    identity: { type: 'SystemAssigned' },
    tags: { 'cost center': '${x}' },
  });
  const text = terraform.write({ ...databricksSubject, target });
  expect(text).toContain(
    '\n  location  = "eastus"\n  tags = {\n    "cost center" = "$\\u007bx}"\n  }\n',
  );
  expect(text).toContain('\n  identity {\n    type = "SystemAssigned"\n  }\n}\n');
});

// The dashboard as an Azure Container App, scaled by its load. It needs no secret: whoever uses it
// signs in as themselves, and the server has no rights of its own.
//
//   az deployment group create --resource-group <group> --template-file deploy/main.bicep \
//     --parameters deploy/main.bicepparam

@description('Region of everything that is made here.')
param location string = resourceGroup().location

@description('Name of the container app, and the first part of the names of all else.')
@minLength(2)
@maxLength(24)
param name string = 'compute-dashboard'

@description('The image, with its registry and its tag or digest.')
param image string

@description('Name of an Azure container registry of this resource group that the image is pulled from, with an identity made here. Empty: the image is public.')
param registryName string = ''

@description('Directory (tenant) id of the people who sign in.')
param tenantId string = tenant().tenantId

@description('Application (client) id of the app registration.')
param clientId string

@description('The cloud whose Azure Machine Learning is shown.')
@allowed([
  'AzureCloud'
  'AzureUSGovernment'
  'AzureChinaCloud'
])
param cloud string = 'AzureCloud'

@description('Which rules the names of new clusters obey: those of the dashboard, or what the service publishes.')
@allowed([
  'seed'
  'service'
])
param computeNameRules string = 'seed'

@description('How much the server says.')
@allowed([
  'debug'
  'info'
  'warn'
  'error'
])
param logLevel string = 'info'

@description('Base URL of an OpenTelemetry collector that takes OTLP over HTTP. Empty: no traces.')
param otlpEndpoint string = ''

@description('Copies that always run. With two, one may end while the other answers.')
@minValue(0)
@maxValue(30)
param minReplicas int = 2

@description('Copies that run at most.')
@minValue(1)
@maxValue(30)
param maxReplicas int = 5

@description('Requests at once that one copy is given before another is started.')
@minValue(1)
param concurrentRequests int = 50

@description('Address ranges (CIDR) that may reach the dashboard. Empty: all of the internet may.')
param allowedAddresses string[] = []

@description('Days for which the log is kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

module environment 'modules/environment.bicep' = {
  name: '${name}-environment'
  params: {
    location: location
    name: name
    retentionDays: logRetentionDays
  }
}

module registryAccess 'modules/registry-access.bicep' = if (!empty(registryName)) {
  name: '${name}-registry-access'
  params: {
    location: location
    name: name
    registryName: registryName
  }
}

module app 'modules/app.bicep' = {
  name: '${name}-app'
  params: {
    location: location
    name: name
    environmentId: environment.outputs.id
    image: image
    registryServer: empty(registryName) ? '' : registryAccess!.outputs.server
    identityId: empty(registryName) ? '' : registryAccess!.outputs.identityId
    settings: {
      AZURE_TENANT_ID: tenantId
      AZURE_CLIENT_ID: clientId
      AZURE_CLOUD: cloud
      COMPUTE_NAME_RULES: computeNameRules
      LOG_LEVEL: logLevel
      OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint
    }
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    concurrentRequests: concurrentRequests
    allowedAddresses: allowedAddresses
  }
}

@description('Where the dashboard is. It, and the same with auth/redirect after it, are redirect URIs of the app registration.')
output address string = app.outputs.address

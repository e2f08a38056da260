// An identity that may pull images, in place of a password of the registry.

@description('Region of the identity.')
param location string

@description('First part of its name.')
param name string

@description('Name of the registry, in this resource group.')
param registryName string

// Azure built-in roles: AcrPull.
var pull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-pull'
  location: location
}

resource assignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pull
  }
}

@description('Host of the registry.')
output server string = registry.properties.loginServer

@description('Resource id of the identity.')
output identityId string = identity.id

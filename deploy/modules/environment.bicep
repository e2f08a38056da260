// Where the container app runs, and where its log goes.

@description('Region of both.')
param location string

@description('First part of their names.')
param name string

@description('Days for which the log is kept.')
param retentionDays int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-log'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-env'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        // Read where it is used: it is neither a parameter nor an output.
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

@description('Resource id of the environment.')
output id string = environment.id

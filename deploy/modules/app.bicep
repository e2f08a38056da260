// The container app: how it is reached, watched and scaled.

@description('Region of the app.')
param location string

@description('Name of the app.')
param name string

@description('Resource id of the environment that it runs in.')
param environmentId string

@description('The image, with its registry and its tag or digest.')
param image string

@description('Host of the registry that the image is pulled from by an identity; empty for a public one.')
param registryServer string

@description('Resource id of the identity that may pull from it.')
param identityId string

@description('Environment variables of the server. It takes an empty one as not set.')
param settings object

@description('Copies that always run.')
param minReplicas int

@description('Copies that run at most.')
param maxReplicas int

@description('Requests at once that one copy is given before another is started.')
param concurrentRequests int

@description('Address ranges (CIDR) that may reach the app; all where there is none.')
param allowedAddresses string[]

var port = 3000

// Until the ingress knows that a copy ends it goes on sending requests there. Both times together
// have to be shorter than the time after which the platform kills it.
var shutdownDelaySeconds = 5
var shutdownGraceSeconds = 20
var terminationSeconds = 30

var ownSettings = {
  PORT: string(port)
  SHUTDOWN_DELAY_SECONDS: string(shutdownDelaySeconds)
  SHUTDOWN_GRACE_SECONDS: string(shutdownGraceSeconds)
  // The ingress of the environment.
  TRUSTED_PROXIES: '1'
}
var variables = [for setting in items(union(settings, ownSettings)): {
  name: setting.key
  value: setting.value
}]

var restrictions = [for (range, i) in allowedAddresses: {
  name: 'allowed-${i}'
  action: 'Allow'
  ipAddressRange: range
}]

var isPublicImage = empty(registryServer)

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: isPublicImage ? { type: 'None' } : {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    managedEnvironmentId: environmentId
    configuration: {
      // A new revision takes over once it is ready; the old one ends what it began.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'auto'
        // Plain http is redirected: browsers do no sign-in over it.
        allowInsecure: false
        traffic: [
          {
            latestRevision: true
            weight: 100
          }
        ]
        ipSecurityRestrictions: restrictions
      }
      registries: isPublicImage ? [] : [
        {
          server: registryServer
          identity: identityId
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: terminationSeconds
      containers: [
        {
          name: 'dashboard'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: variables
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/api/health'
                port: port
              }
              periodSeconds: 1
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/api/health'
                port: port
              }
              periodSeconds: 10
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/api/ready'
                port: port
              }
              // Longer than the server waits for Azure.
              timeoutSeconds: 5
              periodSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: string(concurrentRequests)
              }
            }
          }
          {
            name: 'processor'
            custom: {
              type: 'cpu'
              metadata: {
                type: 'Utilization'
                value: '70'
              }
            }
          }
        ]
      }
    }
  }
}

@description('Where the app is.')
output address string = 'https://${app.properties.configuration.ingress.fqdn}/'

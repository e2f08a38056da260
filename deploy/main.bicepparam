using 'main.bicep'

// What a deployment has to say for itself; main.bicep tells of all else.
param image = 'ghcr.io/contoso/compute-dashboard:1.0.0'
param clientId = '00000000-0000-0000-0000-000000000000'
param minReplicas = 2
param maxReplicas = 5

// The instances, their ingress and their logs.
param name string
param location string
param image string
param registry string
param minReplicas int
param maxReplicas int
param logDays int
param trustedProxies string
param identityId string
param clientId string
param vaultUri string
param cosmosEndpoint string
param cosmosDatabase string
param blobEndpoint string
param blobContainer string

var port = 8000

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
  }
}

// Logs go through Azure Monitor, which needs no key of the workspace.
resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: environment
  name: 'logs'
  properties: {
    workspaceId: logs.id
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: empty(registry) ? [] : [{ server: registry, identity: identityId }]
    }
    template: {
      // A stop lets running requests finish, for at most 25 seconds.
      terminationGracePeriodSeconds: 40
      containers: [
        {
          name: 'kraftd'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: [
            { name: 'ENVIRONMENT', value: 'production' }
            { name: 'SERVER_HOST', value: '0.0.0.0' }
            { name: 'SERVER_PORT', value: string(port) }
            { name: 'AZURE_CLIENT_ID', value: clientId }
            { name: 'AZURE_KEYVAULT_URL', value: vaultUri }
            { name: 'KRAFTD_STORAGE', value: 'cosmos' }
            { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
            { name: 'KRAFTD_COSMOS_DATABASE', value: cosmosDatabase }
            { name: 'AZURE_STORAGE_ENDPOINT', value: blobEndpoint }
            { name: 'AZURE_STORAGE_CONTAINER', value: blobContainer }
            { name: 'KRAFTD_TRUSTED_PROXIES', value: trustedProxies }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/api/v1/health/live', port: port }
              periodSeconds: 6
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/api/v1/health/live', port: port }
              periodSeconds: 10
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/api/v1/health/ready', port: port }
              periodSeconds: 5
              failureThreshold: 2
            }
          ]
          volumeMounts: [{ volumeName: 'tmp', mountPath: '/tmp' }]
        }
      ]
      volumes: [{ name: 'tmp', storageType: 'EmptyDir' }]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          { name: 'requests', http: { metadata: { concurrentRequests: '20' } } }
          { name: 'processor', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '70' } } }
        ]
      }
    }
  }
}

output api string = 'https://${app.properties.configuration.ingress.fqdn}/api/v1'

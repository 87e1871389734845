// Kraftd on Azure: a vault, a database, a place for contents, and instances that reach them as one identity.
// No key of any of them is used, stored or printed; where the service allows it, keys are switched off.
targetScope = 'resourceGroup'

@description('Begins the name of everything: lower-case letters and digits.')
@minLength(3)
@maxLength(10)
param name string = 'kraftd'

param location string = resourceGroup().location

@description('The image to run, such as example.azurecr.io/kraftd:0.1.0.')
param image string

@description('The private registry of the image, such as example.azurecr.io; the identity needs AcrPull on it. Empty for a public one.')
param registry string = ''

@description('How many instances there are when nobody calls.')
@minValue(1)
param minReplicas int = 1

@description('How many instances there are at most.')
@minValue(1)
param maxReplicas int = 10

@description('The networks whose X-Forwarded-For is believed: those of the ingress in front of the instances.')
param trustedProxies string = '100.64.0.0/10'

@description('How many days logs are kept.')
@minValue(30)
param logDays int = 30

@description('Whether to make an account of Azure Document Intelligence too.')
param documentIntelligence bool = false

@description('Signs tokens. Made here by the first deployment, without effect in later ones; never pass one.')
@secure()
param signingKey string = '${newGuid()}${newGuid()}'

var unique = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

module secrets 'secrets.bicep' = {
  params: {
    name: '${name}-${unique}'
    location: location
    principalId: identity.properties.principalId
    signingKey: signingKey
  }
}

module database 'database.bicep' = {
  params: {
    name: '${name}-${unique}'
    location: location
    principalId: identity.properties.principalId
  }
}

module contents 'contents.bicep' = {
  params: {
    name: '${name}${unique}'
    location: location
    principalId: identity.properties.principalId
  }
}

module analysis 'analysis.bicep' = if (documentIntelligence) {
  params: {
    name: '${name}-${unique}'
    location: location
    principalId: identity.properties.principalId
    vaultName: secrets.outputs.name
  }
}

module service 'service.bicep' = {
  params: {
    name: name
    location: location
    image: image
    registry: registry
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    logDays: logDays
    trustedProxies: trustedProxies
    identityId: identity.id
    clientId: identity.properties.clientId
    vaultUri: secrets.outputs.uri
    cosmosEndpoint: database.outputs.endpoint
    cosmosDatabase: database.outputs.database
    blobEndpoint: contents.outputs.endpoint
    blobContainer: contents.outputs.container
  }
}

@description('Where the API answers.')
output api string = service.outputs.api

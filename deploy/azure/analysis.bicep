// An account of Azure Document Intelligence, and its address in the vault.
param name string
param location string
param principalId string
param vaultName string

// Cognitive Services User
var cognitiveServicesUser = 'a97b65f3-24c7-4388-baec-2e87135dc908'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  kind: 'FormRecognizer'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName
}

resource endpoint 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'documentintelligence-endpoint'
  properties: {
    value: account.properties.endpoint
    contentType: 'text/plain'
  }
}

resource mayAnalyse 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, cognitiveServicesUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cognitiveServicesUser)
  }
}

using 'main.bicep'

// The one thing that has no default.
param image = 'example.azurecr.io/kraftd:0.1.0'
param registry = 'example.azurecr.io'

/** Secrets from Azure Key Vault. Nothing of the Azure SDK is loaded before {@link io.kraftd.adapter.keyvault.KeyVaultSecrets} is. */
@NullMarked
package io.kraftd.adapter.keyvault;

import org.jspecify.annotations.NullMarked;

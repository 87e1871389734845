/** Azure Document Intelligence and Azure OpenAI. Nothing of the Azure SDK is loaded before one of them is asked something. */
@NullMarked
package io.kraftd.adapter.azureai;

import org.jspecify.annotations.NullMarked;

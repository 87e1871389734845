/** Document Intelligence and Azure OpenAI for tests, over HTTPS. */
@NullMarked
package io.kraftd.adapter.azureai.server;

import org.jspecify.annotations.NullMarked;

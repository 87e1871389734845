/** Planted: breaks a rule of the architecture on purpose. */
@NullMarked
package io.kraftd.planted.adapter.keyvault;

import org.jspecify.annotations.NullMarked;

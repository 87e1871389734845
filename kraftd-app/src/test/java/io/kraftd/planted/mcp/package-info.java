/** Planted: breaks a rule of the architecture on purpose. */
@NullMarked
package io.kraftd.planted.mcp;

import org.jspecify.annotations.NullMarked;

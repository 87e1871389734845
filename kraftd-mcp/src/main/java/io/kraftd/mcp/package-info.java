/** The assistant's tools for programs that speak the Model Context Protocol. */
@NullMarked
package io.kraftd.mcp;

import org.jspecify.annotations.NullMarked;

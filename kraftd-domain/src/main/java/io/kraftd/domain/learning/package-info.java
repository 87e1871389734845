/** What corrections taught about the layout of a supplier's papers: where things stand, never what stood there. */
@NullMarked
package io.kraftd.domain.learning;

import org.jspecify.annotations.NullMarked;

/** A language model that phrases answers and chooses tools, as far as an assistant needs one. */
@NullMarked
package io.kraftd.ports.language;

import org.jspecify.annotations.NullMarked;

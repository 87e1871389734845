/** Makes corrections of a person on a reading: puts them in, and computes anew whatever follows from them. */
@NullMarked
package io.kraftd.domain.intelligence.correct;

import org.jspecify.annotations.NullMarked;

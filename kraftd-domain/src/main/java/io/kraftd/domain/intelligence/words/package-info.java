/** The vocabularies of procurement in seven languages, and finding their phrases in text. */
@NullMarked
package io.kraftd.domain.intelligence.words;

import org.jspecify.annotations.NullMarked;

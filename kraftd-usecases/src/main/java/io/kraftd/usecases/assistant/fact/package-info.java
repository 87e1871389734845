/** Facts the assistant may state: figures with where they come from, and how they are written out. */
@NullMarked
package io.kraftd.usecases.assistant.fact;

import org.jspecify.annotations.NullMarked;

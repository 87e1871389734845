/** Stores, contents and secrets held in memory, as strict as the strictest database. */
@NullMarked
package io.kraftd.adapter.memory;

import org.jspecify.annotations.NullMarked;

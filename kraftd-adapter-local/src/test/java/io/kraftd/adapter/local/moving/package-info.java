/** Moving everything from memory to a directory. */
@NullMarked
package io.kraftd.adapter.local.moving;

import org.jspecify.annotations.NullMarked;

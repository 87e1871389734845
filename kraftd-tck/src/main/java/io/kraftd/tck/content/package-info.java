/** What every content store and result store has to do. */
@NullMarked
package io.kraftd.tck.content;

import org.jspecify.annotations.NullMarked;

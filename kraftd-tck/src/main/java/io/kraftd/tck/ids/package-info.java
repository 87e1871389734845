/** What every source of identifiers has to do. */
@NullMarked
package io.kraftd.tck.ids;

import org.jspecify.annotations.NullMarked;

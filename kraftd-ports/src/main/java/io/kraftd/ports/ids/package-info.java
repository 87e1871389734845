/** Where new identifiers come from. */
@NullMarked
package io.kraftd.ports.ids;

import org.jspecify.annotations.NullMarked;

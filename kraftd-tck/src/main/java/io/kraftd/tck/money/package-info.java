/** What sources of exchange rates have to do. */
@NullMarked
package io.kraftd.tck.money;

import org.jspecify.annotations.NullMarked;

/** Where dated exchange rates come from. */
@NullMarked
package io.kraftd.ports.money;

import org.jspecify.annotations.NullMarked;

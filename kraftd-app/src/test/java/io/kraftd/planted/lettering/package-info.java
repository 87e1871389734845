/** Planted: breaks a rule of the architecture on purpose. */
@NullMarked
package io.kraftd.planted.lettering;

import org.jspecify.annotations.NullMarked;

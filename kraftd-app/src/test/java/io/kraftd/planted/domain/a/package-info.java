/** Planted: breaks a rule of the architecture on purpose. */
@NullMarked
package io.kraftd.planted.domain.a;

import org.jspecify.annotations.NullMarked;

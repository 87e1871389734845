/** Planted: breaks a rule of the architecture on purpose. */
@NullMarked
package io.kraftd.planted.adapter.reading;

import org.jspecify.annotations.NullMarked;

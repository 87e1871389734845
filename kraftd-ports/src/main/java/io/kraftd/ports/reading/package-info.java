/** From the bytes of an uploaded file to its layout. */
@NullMarked
package io.kraftd.ports.reading;

import org.jspecify.annotations.NullMarked;

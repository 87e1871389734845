/** Tests of the reader over files made on the spot, the hostile ones included. */
@NullMarked
package io.kraftd.adapter.reading;

import org.jspecify.annotations.NullMarked;

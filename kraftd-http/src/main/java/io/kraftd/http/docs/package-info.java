/** Handing a file in, and having it read. */
@NullMarked
package io.kraftd.http.docs;

import org.jspecify.annotations.NullMarked;

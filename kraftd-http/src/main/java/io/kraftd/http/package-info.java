/** The HTTP interface. */
@NullMarked
package io.kraftd.http;

import org.jspecify.annotations.NullMarked;

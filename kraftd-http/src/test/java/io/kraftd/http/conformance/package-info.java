/** Judges what a server answers by the API description it gives of itself. */
@NullMarked
package io.kraftd.http.conformance;

import org.jspecify.annotations.NullMarked;

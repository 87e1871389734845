/** The one JSON form of the domain. */
@NullMarked
package io.kraftd.json;

import org.jspecify.annotations.NullMarked;

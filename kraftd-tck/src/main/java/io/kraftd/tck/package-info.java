/** The contract suites that every implementation of a port has to pass. */
@NullMarked
package io.kraftd.tck;

import org.jspecify.annotations.NullMarked;

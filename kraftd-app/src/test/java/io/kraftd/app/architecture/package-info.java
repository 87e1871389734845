/** Checks the direction of dependencies and the habits of the core over everything on the class path. */
@NullMarked
package io.kraftd.app.architecture;

import org.jspecify.annotations.NullMarked;

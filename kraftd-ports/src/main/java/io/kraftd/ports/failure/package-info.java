/** How every port says that it could not do its work. */
@NullMarked
package io.kraftd.ports.failure;

import org.jspecify.annotations.NullMarked;

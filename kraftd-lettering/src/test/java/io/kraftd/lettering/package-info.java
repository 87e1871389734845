@NullMarked
package io.kraftd.lettering;

import org.jspecify.annotations.NullMarked;

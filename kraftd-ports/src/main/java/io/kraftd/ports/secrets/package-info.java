/** Where secrets come from. */
@NullMarked
package io.kraftd.ports.secrets;

import org.jspecify.annotations.NullMarked;

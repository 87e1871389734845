/** What every vault has to do. */
@NullMarked
package io.kraftd.tck.secrets;

import org.jspecify.annotations.NullMarked;

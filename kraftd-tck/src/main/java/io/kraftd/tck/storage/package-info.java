/** What every repository has to do, by capability. */
@NullMarked
package io.kraftd.tck.storage;

import org.jspecify.annotations.NullMarked;

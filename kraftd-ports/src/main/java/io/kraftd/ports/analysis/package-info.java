/** Documents read by a paid service outside this process. */
@NullMarked
package io.kraftd.ports.analysis;

import org.jspecify.annotations.NullMarked;

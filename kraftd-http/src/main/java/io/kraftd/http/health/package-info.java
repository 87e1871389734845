/** Whether the service works: for operators, for probes, and the list of what there is. */
@NullMarked
package io.kraftd.http.health;

import org.jspecify.annotations.NullMarked;

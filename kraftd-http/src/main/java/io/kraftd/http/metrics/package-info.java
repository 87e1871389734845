/** What the service did, counted and timed, for operators and their monitoring. */
@NullMarked
package io.kraftd.http.metrics;

import org.jspecify.annotations.NullMarked;

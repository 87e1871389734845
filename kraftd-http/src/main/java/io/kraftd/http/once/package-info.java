/** Requests that may be sent again: {@code Idempotency-Key}. */
@NullMarked
package io.kraftd.http.once;

import org.jspecify.annotations.NullMarked;

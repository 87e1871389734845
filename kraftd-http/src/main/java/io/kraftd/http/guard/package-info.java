/** What stands before an endpoint: request ids, rates, room for heavy work, origins. */
@NullMarked
package io.kraftd.http.guard;

import org.jspecify.annotations.NullMarked;

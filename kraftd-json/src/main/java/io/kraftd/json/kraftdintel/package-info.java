/** What KraftdIntel kept, a JSON value a line, and what becomes of it here. */
@NullMarked
package io.kraftd.json.kraftdintel;

import org.jspecify.annotations.NullMarked;

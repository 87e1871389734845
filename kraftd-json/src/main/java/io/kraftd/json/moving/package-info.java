/**
 * Everything that is kept, taken as a whole. Moving it from one place to another through a file: one JSON value a line
 * (NDJSON), what is named before what names it, and a last line that says how many there are of each kind. And sweeping away
 * contents that nothing names any more.
 */
@NullMarked
package io.kraftd.json.moving;

import org.jspecify.annotations.NullMarked;

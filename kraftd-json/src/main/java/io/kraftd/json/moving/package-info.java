/**
 * Moving everything from one place to another through a file: one JSON value a line (NDJSON), what is named before what names
 * it, and a last line that says how many there are of each kind.
 */
@NullMarked
package io.kraftd.json.moving;

import org.jspecify.annotations.NullMarked;

/** What was read from a document, as text for a terminal. */
@NullMarked
package io.kraftd.app.print;

import org.jspecify.annotations.NullMarked;

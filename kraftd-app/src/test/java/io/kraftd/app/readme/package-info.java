/** What the README shows, run and compared. */
@NullMarked
package io.kraftd.app.readme;

import org.jspecify.annotations.NullMarked;

/** What the readers of all kinds of files share. */
@NullMarked
package io.kraftd.adapter.reading.internal;

import org.jspecify.annotations.NullMarked;

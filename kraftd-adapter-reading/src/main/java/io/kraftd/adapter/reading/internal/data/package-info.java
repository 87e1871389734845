/** XML files and attachments as structured data. */
@NullMarked
package io.kraftd.adapter.reading.internal.data;

import org.jspecify.annotations.NullMarked;

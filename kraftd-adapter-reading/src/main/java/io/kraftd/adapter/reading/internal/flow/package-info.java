/** Text documents: DOCX paragraphs and tables in reading order, as they read after all tracked changes are accepted. */
@NullMarked
package io.kraftd.adapter.reading.internal.flow;

import org.jspecify.annotations.NullMarked;

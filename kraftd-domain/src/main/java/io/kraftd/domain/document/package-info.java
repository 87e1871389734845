/** An uploaded document and its lifecycle: what the file is, where it stands, and where its result lies. */
@NullMarked
package io.kraftd.domain.document;

import org.jspecify.annotations.NullMarked;

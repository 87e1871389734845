/** UBL 2.1 documents, which claim a profile only when they hold all it demands. */
@NullMarked
package io.kraftd.adapter.publishing.internal.ubl;

import org.jspecify.annotations.NullMarked;

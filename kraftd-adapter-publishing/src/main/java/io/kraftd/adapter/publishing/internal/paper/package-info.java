/** A document as people read it, before anybody decides in which form it is written. */
@NullMarked
package io.kraftd.adapter.publishing.internal.paper;

import org.jspecify.annotations.NullMarked;

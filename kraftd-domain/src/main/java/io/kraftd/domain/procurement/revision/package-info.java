/** What changed from one state of a paper to the next, line by line. */
@NullMarked
package io.kraftd.domain.procurement.revision;

import org.jspecify.annotations.NullMarked;

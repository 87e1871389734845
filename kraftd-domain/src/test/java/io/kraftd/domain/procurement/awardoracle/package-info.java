/**
 * Judges split awards: finds by trying every allocation of a small case what costs least, or which constraints cannot hold
 * together. Slow and plain on purpose, and made of types of its own, so that no mistake of an engine is repeated here.
 */
@NullMarked
package io.kraftd.domain.procurement.awardoracle;

import org.jspecify.annotations.NullMarked;

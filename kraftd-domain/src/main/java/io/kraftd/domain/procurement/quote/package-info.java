/** What suppliers offer, as they wrote it, before anything is levelled. */
@NullMarked
package io.kraftd.domain.procurement.quote;

import org.jspecify.annotations.NullMarked;

/** Who gets what: the best allotment of lines to suppliers under constraints, with proof. */
@NullMarked
package io.kraftd.domain.procurement.award;

import org.jspecify.annotations.NullMarked;

/** What is to be bought: the baseline every bid is measured on, taken from the inquiry document. */
@NullMarked
package io.kraftd.domain.procurement.scope;

import org.jspecify.annotations.NullMarked;

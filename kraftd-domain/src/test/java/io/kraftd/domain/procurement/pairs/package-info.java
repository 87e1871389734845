/**
 * Judges how quotation lines are matched to the lines of an inquiry: makes seeded pairs of an inquiry and a quotation
 * that answers it in other words, with the truth beside, and counts what a matching got right. Knows no matcher and
 * shares no word list with one.
 */
@NullMarked
package io.kraftd.domain.procurement.pairs;

import org.jspecify.annotations.NullMarked;

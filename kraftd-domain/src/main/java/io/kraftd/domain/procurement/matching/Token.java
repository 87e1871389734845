package io.kraftd.domain.procurement.matching;

import java.util.Set;

/**
 * A word of a description.
 *
 * @param stem as the book of the trade spells it, when it knows it
 * @param known whether the book knows it
 * @param meanings what it stands for, alone or in a phrase
 */
record Token(String stem, boolean known, Set<Meaning> meanings) {}

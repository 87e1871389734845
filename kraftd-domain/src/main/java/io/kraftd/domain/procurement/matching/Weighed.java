package io.kraftd.domain.procurement.matching;

/**
 * A description made ready to be compared often.
 *
 * @param ids the number of each token in the lexicon
 * @param weights how much each token tells
 * @param sizes how much each measure tells
 */
@SuppressWarnings("ArrayRecordComponent")
record Weighed(Described text, int[] ids, double[] weights, double[] sizes) {}

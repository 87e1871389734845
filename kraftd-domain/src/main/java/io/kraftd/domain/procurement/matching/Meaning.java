package io.kraftd.domain.procurement.matching;

/**
 * What words of the trade stand for.
 *
 * @param name its first phrase
 * @param family the group it belongs to
 */
record Meaning(String name, String family, Sort sort) {
    enum Sort {
        /** Something that is bought. */
        THING,
        /** A material, a finish, a manner. */
        PROPERTY,
        /** A property that no thing has together with another of its family: black is not white. */
        CONTRAST
    }
}

package io.kraftd.json;

/** A stored form of a value. */
interface Item<T> {
    /** The version all items are written in. Raised when an item's names change their meaning; read then what was before. */
    int SCHEMA_VERSION = 1;

    /** The version it was written in. */
    int schemaVersion();

    /** The value it stands for. */
    T value();
}

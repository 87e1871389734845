package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.extracted.DocumentType;
import java.util.List;

/** One kind of data: how its documents are told, and where their values stand. */
interface Vocabulary {
    /** Whether a document of this kind has a root of this name. */
    boolean knows(String root);

    /** What the document is. */
    DocumentType type(DataPlace root);

    /** The values of the document by their pointers. */
    List<Mapping> header();

    /** The way to its lines. */
    String lines();

    /** The values of a line by their names. */
    List<Mapping> line();
}

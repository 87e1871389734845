package io.kraftd.http.documents;

import io.kraftd.http.contract.Answer;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.WriteDocument;

/** A written file as an answer, named after the file the document was made of. */
final class OutputFile {
    private OutputFile() {}

    static Answer of(WriteDocument.Written written, OutputFormat format) {
        String source = written.document().file().filename();
        int dot = source.lastIndexOf('.');
        String name = (dot > 0 ? source.substring(0, dot) : source) + "." + format.extension();
        return Answer.download(written.file(), format.mediaType(), name);
    }
}

package io.kraftd.ports.analysis;

import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;

/** Files of this kind cannot be analysed with this model; nothing was sent and nothing is to be paid. */
public final class UnsupportedKindException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final FileKind kind;
    private final CloudModel model;

    public UnsupportedKindException(FileKind kind, CloudModel model) {
        super("The " + model.word() + " model does not take " + kind.word() + " files");
        this.kind = kind;
        this.model = model;
    }

    /** What the file is. */
    public FileKind kind() {
        return kind;
    }

    /** What it was to be analysed for. */
    public CloudModel model() {
        return model;
    }
}

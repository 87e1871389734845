package io.kraftd.ports.content;

import io.kraftd.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;

/** Contents whose hash is known. */
record Known(Sha256 sha256, long size, Opener opener) implements Content {
    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }
}

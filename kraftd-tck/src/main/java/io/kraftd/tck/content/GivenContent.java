package io.kraftd.tck.content;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.InputStream;

/** Contents that claim whatever a test wants them to. */
record GivenContent(Sha256 sha256, long size, Opener opener) implements Content {
    /** Gives the bytes, or fails to. */
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public InputStream open() throws IOException {
        return opener.open();
    }
}

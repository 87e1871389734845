package io.kraftd.app.hostile;

import java.util.function.Supplier;

/** A file as it is sent: the kind of attack, a name, and its bytes. */
public record HostileUpload(String kind, String filename, Supplier<byte[]> contents) {
    /** Made anew at each call, because some are large. */
    public byte[] bytes() {
        return contents.get();
    }
}

package io.kraftd.http.contract;

/** JSON of an answer that was written in the one JSON form already. */
public final class EncodedJson {
    private final byte[] bytes;

    /** Takes the bytes as they are; nobody may change them. */
    public EncodedJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /** UTF-8, as it is sent. */
    public byte[] bytes() {
        return bytes;
    }
}

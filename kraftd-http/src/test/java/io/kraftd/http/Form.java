package io.kraftd.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** A {@code multipart/form-data} body, part by part. */
final class Form {
    static final String TYPE = "multipart/form-data; boundary=edge";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Form file(String name, String filename, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename + "\"\r\n"
                        + "Content-Type: application/octet-stream",
                content);
    }

    Form text(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", Wire.bytes(value));
    }

    Form part(String headers, byte[] content) {
        out.writeBytes(Wire.bytes("--edge\r\n" + headers + "\r\n\r\n"));
        out.writeBytes(content);
        out.writeBytes(Wire.bytes("\r\n"));
        return this;
    }

    byte[] bytes() {
        byte[] open = out.toByteArray();
        byte[] end = Wire.bytes("--edge--\r\n");
        byte[] all = java.util.Arrays.copyOf(open, open.length + end.length);
        System.arraycopy(end, 0, all, open.length, end.length);
        return all;
    }

    BodyPublisher body() {
        return BodyPublishers.ofByteArray(bytes());
    }
}

package io.kraftd.http.problem;

import java.time.Duration;

/** The problems that more than one place answers with. */
public final class Problems {
    private Problems() {}

    /** 401: no token, or none that counts. */
    public static Problem tokenMissing() {
        return Problem.of(401, "token_missing", "This needs an access token in the Authorization header.")
                .withHeader("WWW-Authenticate", "Bearer realm=\"kraftd\"");
    }

    /** 401: the token is not genuine, not for this use, or not valid now. */
    public static Problem tokenInvalid() {
        return Problem.of(401, "token_invalid", "The token is not valid; sign in again.")
                .withHeader("WWW-Authenticate", "Bearer realm=\"kraftd\", error=\"invalid_token\"");
    }

    /** 404: no such path, or nothing under it that this user may know of. */
    public static Problem notFound() {
        return Problem.of(404, "not_found", "There is nothing here.");
    }

    /** 413: more bytes than are taken. */
    public static Problem tooLarge(long mostBytes) {
        return Problem.of(
                413, "body_too_large", "The request is larger than the " + readable(mostBytes) + " accepted.");
    }

    /** 413: the file itself has more bytes than are taken. */
    public static Problem fileTooLarge(long mostBytes) {
        return Problem.of(413, "file_too_large", "The file is larger than the " + readable(mostBytes) + " accepted.");
    }

    /** 415: the body has a type this route does not read. */
    public static Problem unsupportedMediaType(String wanted) {
        return Problem.of(415, "unsupported_media_type", "The body must be " + wanted + ".");
    }

    /** 408: the body came too slowly. */
    public static Problem tooSlow() {
        return Problem.of(408, "request_timeout", "The request did not arrive in time.")
                .withHeader("Connection", "close");
    }

    /** 503: too much is going on. */
    public static Problem busy(Duration retryAfter) {
        return Problem.of(503, "busy", "Too many documents are being worked on; try again soon.")
                .retryAfter(retryAfter);
    }

    private static String readable(long bytes) {
        long mega = 1024L * 1024;
        return bytes % mega == 0 ? bytes / mega + " MB" : bytes + " bytes";
    }
}

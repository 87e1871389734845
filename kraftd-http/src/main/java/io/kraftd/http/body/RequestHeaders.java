package io.kraftd.http.body;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What a request says about its body, before a byte of it is read. */
public final class RequestHeaders {
    private RequestHeaders() {}

    /** Whether a body was announced, by a length or as chunks. */
    public static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Refuses a body of another type (415) or one said to be larger than {@code most} bytes. */
    static void check(HttpServletRequest request, String mediaType, long most, Problem tooLarge) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw Problems.unsupportedMediaType(mediaType + " without a Content-Encoding")
                    .exception();
        }
        if (!mediaTypeOf(request).equals(mediaType)) {
            throw Problems.unsupportedMediaType(mediaType).exception();
        }
        if (request.getContentLengthLong() > most) {
            throw tooLarge.exception();
        }
    }

    /** Whether the body is said to be of this type. */
    static boolean isOf(HttpServletRequest request, String mediaType) {
        return mediaTypeOf(request).equals(mediaType);
    }

    private static String mediaTypeOf(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return "";
        }
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}

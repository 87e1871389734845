package io.kraftd.http.contract;

import io.kraftd.ports.content.Content;
import java.util.Optional;

/**
 * What a route reads.
 *
 * @param form the record whose components are the members or parts, in snake_case; nullable ones may be left out
 * @param listMember the member of the form that a bare list stands for
 */
public record RequestBody(
        String mediaType, Class<? extends Record> form, boolean required, Optional<String> listMember) {
    /** A form that is read as it is. */
    public RequestBody(String mediaType, Class<? extends Record> form, boolean required) {
        this(mediaType, form, required, Optional.empty());
    }

    /** Whether the body is the bytes of one file. */
    public boolean isFile() {
        return form.getRecordComponents().length == 1 && form.getRecordComponents()[0].getType() == Content.class;
    }
}

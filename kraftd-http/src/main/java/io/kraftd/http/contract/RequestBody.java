package io.kraftd.http.contract;

/**
 * What a route reads.
 *
 * @param form the record whose components are the members or parts, in snake_case; nullable ones may be left out
 */
public record RequestBody(String mediaType, Class<? extends Record> form, boolean required) {}

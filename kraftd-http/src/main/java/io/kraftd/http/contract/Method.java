package io.kraftd.http.contract;

/** The HTTP methods routes are made of. HEAD is answered wherever GET is, OPTIONS everywhere. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}

package io.kraftd.http.contract;

/** Who may call a route, and how calls are counted. */
public enum Access {
    /** Users with an access token; counted per user. */
    TOKEN,
    /** Anybody; counted per address. */
    OPEN,
    /** Anybody, never counted: probes. */
    PROBE
}

package io.kraftd.http.contract;

/** Who may call a route, and how calls are counted. */
public enum Access {
    /** Users with an access token; counted per user. */
    TOKEN,
    /** Anybody; counted per address. */
    OPEN,
    /** Users with an access token and who has the scrape key; anybody where only this machine can call. Never counted. */
    OPERATOR,
    /** Anybody, never counted: probes. */
    PROBE
}

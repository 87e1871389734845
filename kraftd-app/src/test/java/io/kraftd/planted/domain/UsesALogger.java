package io.kraftd.planted.domain;

/** Planted: the domain knows a library. */
final class UsesALogger {
    final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("planted");
}

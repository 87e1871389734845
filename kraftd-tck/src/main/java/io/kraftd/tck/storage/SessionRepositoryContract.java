package io.kraftd.tck.storage;

/** Everything a {@link io.kraftd.ports.storage.SessionRepository} has to do. */
public interface SessionRepositoryContract extends SessionKeepContract, SessionRevokeContract, SessionDeleteContract {}

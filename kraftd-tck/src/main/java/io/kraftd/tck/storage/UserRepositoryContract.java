package io.kraftd.tck.storage;

/** Everything a {@link io.kraftd.ports.storage.UserRepository} has to do. */
public interface UserRepositoryContract
        extends UserCreateContract, UserSaveContract, UserChangeContract, UserListContract, UserCountContract {}

package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.storage.UserRepositoryContract;

class MemoryUsersTest implements UserRepositoryContract {
    private final MemoryUsers users = new MemoryUsers();

    @Override
    public UserRepository users() {
        return users;
    }
}

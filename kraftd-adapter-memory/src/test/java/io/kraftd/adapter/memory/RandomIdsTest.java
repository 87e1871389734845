package io.kraftd.adapter.memory;

import io.kraftd.ports.ids.IdSource;
import io.kraftd.tck.ids.IdSourceContract;

class RandomIdsTest implements IdSourceContract {
    @Override
    public IdSource ids() {
        return new RandomIds();
    }
}

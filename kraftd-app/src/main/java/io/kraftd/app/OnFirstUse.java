package io.kraftd.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What takes too long to make to hold up a start: made once, for whoever needs it first. For many threads. */
final class OnFirstUse<T> implements Supplier<T> {
    private final Supplier<T> recipe;
    private @Nullable T made;

    /** {@code recipe} is asked once, or again when it threw. */
    OnFirstUse(Supplier<T> recipe) {
        this.recipe = recipe;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = recipe.get();
        }
        return made;
    }
}

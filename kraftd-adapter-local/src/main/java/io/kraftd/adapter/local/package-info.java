/**
 * Everything in one directory of one machine: items in SQLite, file contents as files. The door is
 * {@link io.kraftd.adapter.local.LocalStores}.
 */
@NullMarked
package io.kraftd.adapter.local;

import org.jspecify.annotations.NullMarked;

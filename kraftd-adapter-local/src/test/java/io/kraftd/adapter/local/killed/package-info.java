/** What is left when a process that writes is killed. */
@NullMarked
package io.kraftd.adapter.local.killed;

import org.jspecify.annotations.NullMarked;

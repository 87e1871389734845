/** Where file contents and whole results lie, under the hash of their bytes. */
@NullMarked
package io.kraftd.ports.content;

import org.jspecify.annotations.NullMarked;

/** Lays documents out on PDF pages, in families that share no look. */
@NullMarked
package io.kraftd.bench.synthetic.pdf;

import org.jspecify.annotations.NullMarked;

/**
 * What a synthetic document says, before any layout: the trade it is about with exact arithmetic, the words printed for it, and the
 * truth a reader is measured by.
 */
@NullMarked
package io.kraftd.bench.synthetic.paper;

import org.jspecify.annotations.NullMarked;

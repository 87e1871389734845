/** What every reader of files has to do, and what no file may make it do. */
@NullMarked
package io.kraftd.tck.reading;

import org.jspecify.annotations.NullMarked;

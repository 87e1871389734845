/** Writes documents as workbooks, word processor files and delimited text. */
@NullMarked
package io.kraftd.bench.synthetic.office;

import org.jspecify.annotations.NullMarked;

/** Looking at documents: lists, heads, results, files. */
@NullMarked
package io.kraftd.http.documents;

import org.jspecify.annotations.NullMarked;

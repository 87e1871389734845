/** What is on the paper before anybody understands it: pages with words and boxes, sheets with cells, running text with tables. */
@NullMarked
package io.kraftd.domain.layout;

import org.jspecify.annotations.NullMarked;

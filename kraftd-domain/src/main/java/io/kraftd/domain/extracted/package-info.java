/** What was read out of a document: the business content, and for every value where it comes from and how sure we are. */
@NullMarked
package io.kraftd.domain.extracted;

import org.jspecify.annotations.NullMarked;

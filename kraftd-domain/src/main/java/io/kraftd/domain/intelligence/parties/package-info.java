/** Who is named in a document, in which role, with address, tax number and contact. */
@NullMarked
package io.kraftd.domain.intelligence.parties;

import org.jspecify.annotations.NullMarked;

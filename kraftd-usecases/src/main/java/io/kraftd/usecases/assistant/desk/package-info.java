/** What one owner has, as the assistant finds it: documents, cases, suppliers and lines by the words people use for them. */
@NullMarked
package io.kraftd.usecases.assistant.desk;

import org.jspecify.annotations.NullMarked;

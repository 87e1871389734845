/** The assistant: answers a buyer's questions from documents and purchases, with and without a language model. */
@NullMarked
package io.kraftd.usecases.assistant;

import org.jspecify.annotations.NullMarked;

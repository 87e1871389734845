/** From a question in words to the use of a tool, without a language model: what is named, what is wanted, what is refused. */
@NullMarked
package io.kraftd.usecases.assistant.routing;

import org.jspecify.annotations.NullMarked;

/** What a language model wrote is held against what the tools found, before anybody sees it. */
@NullMarked
package io.kraftd.usecases.assistant.gate;

import org.jspecify.annotations.NullMarked;

/** The assistant's tools: what can be asked about an owner's documents and purchases. Each is described as data. */
@NullMarked
package io.kraftd.usecases.assistant.tools;

import org.jspecify.annotations.NullMarked;

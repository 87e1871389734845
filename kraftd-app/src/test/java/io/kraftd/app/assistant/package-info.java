/** The assistant over the demonstration's purchase: what a buyer asks, and documents that give orders. */
@NullMarked
package io.kraftd.app.assistant;

import org.jspecify.annotations.NullMarked;

/** What is published is opened with other people's readers, checked against other people's rules, and recomputed. */
@NullMarked
package io.kraftd.adapter.publishing;

import org.jspecify.annotations.NullMarked;

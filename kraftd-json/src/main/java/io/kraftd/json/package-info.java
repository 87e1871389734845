/**
 * The one JSON form of the domain, for every store, export and answer alike. Names are snake_case; what was not read is an
 * explicit {@code null}, so that a client can tell "unread" from a name this version does not know; decimals are plain
 * numbers that keep their digits; days are {@code YYYY-MM-DD}, instants end in {@code Z}. The golden files among the tests
 * guard the names.
 */
@NullMarked
package io.kraftd.json;

import org.jspecify.annotations.NullMarked;

/**
 * The contract suites that every implementation of a port has to pass, by port, and the test data they are written with.
 * A suite is an interface whose tests are inherited: a test class implements it, gives the implementation, and is done.
 * Suites for storage use owners of their own in every test, so that they may run against a store that others use too.
 */
@NullMarked
package io.kraftd.tck;

import org.jspecify.annotations.NullMarked;

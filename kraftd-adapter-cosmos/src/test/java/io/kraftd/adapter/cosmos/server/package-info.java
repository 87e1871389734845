/** A Cosmos DB on this machine, and a front before it that makes faults and sees every request; other modules test against it too. */
package io.kraftd.adapter.cosmos.server;

/** Stores in Azure Cosmos DB: one door for each port, and the database and its containers behind them. */
@NullMarked
package io.kraftd.adapter.cosmos;

import org.jspecify.annotations.NullMarked;

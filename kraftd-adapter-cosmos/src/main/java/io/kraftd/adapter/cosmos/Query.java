package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CosmosQueryRequestOptions;
import com.azure.cosmos.models.PartitionKey;
import com.azure.cosmos.models.SqlParameter;
import com.azure.cosmos.models.SqlQuerySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question in SQL, built piece by piece; values travel as parameters only. The partition stands in the text and beside
 * it: the first lets the index find its items, the second sends the question to one place.
 */
final class Query {
    private static final String SELECT = "SELECT ";

    private final @Nullable String partition;
    private final StringBuilder text;
    private final List<SqlParameter> parameters = new ArrayList<>();
    private String order = "";

    private Query(@Nullable String partition, String select) {
        this.partition = partition;
        this.text = new StringBuilder(select);
    }

    /** Items of one partition. */
    static Query items(Containers container, String partition) {
        return within(container, partition, "SELECT * FROM c");
    }

    /** How many items of one partition. */
    static Query count(Containers container, String partition) {
        return within(container, partition, "SELECT VALUE COUNT(1) FROM c");
    }

    /** Items of all partitions, for operators: it asks every partition there is. */
    static Query everywhere() {
        return new Query(null, "SELECT * FROM c WHERE true");
    }

    /** How many items of all partitions, which costs what the whole container costs. */
    static Query countOfAll() {
        return new Query(null, "SELECT VALUE COUNT(1) FROM c WHERE true");
    }

    /** The names of all items of one partition. */
    static Query ids(Containers container, String partition) {
        return within(container, partition, "SELECT c.id FROM c");
    }

    private static Query within(Containers container, String partition, String select) {
        Query query = new Query(partition, select);
        query.text.append(" WHERE ").append(query.is(container.partition(), partition));
        return query;
    }

    /** Only items whose property has this value. */
    Query where(String property, Object value) {
        text.append(" AND ").append(is(property, value));
        return this;
    }

    /** Only items that pass a condition on {@code c}, whose {@code ?} are these values. */
    Query and(String condition, Object... values) {
        String written = condition;
        for (Object value : values) {
            written = written.replaceFirst("\\?", parameter(value));
        }
        text.append(" AND (").append(written).append(')');
        return this;
    }

    /** By these columns, then the last one; there has to be a composite index of the same. */
    Query orderBy(List<String> columns, String last, boolean backwards) {
        String before = columns.stream().map(column -> "c." + column + ", ").collect(Collectors.joining());
        order = " ORDER BY " + before + "c." + last + (backwards ? " DESC" : "");
        return this;
    }

    /** The first so many, and no others: without that the client asks for the page behind before anybody wants it. */
    Query top(int most) {
        text.insert(SELECT.length(), "TOP " + most + " ");
        return this;
    }

    SqlQuerySpec spec() {
        return new SqlQuerySpec(text + order, parameters);
    }

    CosmosQueryRequestOptions options() {
        CosmosQueryRequestOptions options = new CosmosQueryRequestOptions().setQueryMetricsEnabled(false);
        return partition == null ? options : options.setPartitionKey(new PartitionKey(partition));
    }

    private String is(String property, Object value) {
        return "c." + property + " = " + parameter(value);
    }

    private String parameter(Object value) {
        String name = "@p" + parameters.size();
        parameters.add(new SqlParameter(name, value));
        return name;
    }
}

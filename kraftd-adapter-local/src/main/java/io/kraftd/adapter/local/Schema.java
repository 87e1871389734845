package io.kraftd.adapter.local;

import io.kraftd.ports.failure.PortException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, as the steps that lead from an empty database to the newest version. A step that was ever released stays as it
 * is; a change is one more step. SQLite's {@code user_version} counts the steps a database has taken.
 */
record Schema(List<List<String>> steps) {
    /** What this program works on. */
    static final Schema CURRENT = new Schema(List.of(
            List.of(
                    "CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
                    table("users", "active INTEGER NOT NULL"),
                    "CREATE INDEX users_in_order ON users (place)",
                    "CREATE INDEX users_active ON users (active)",
                    table("sessions", "family TEXT NOT NULL, expires TEXT NOT NULL"),
                    "CREATE INDEX sessions_family ON sessions (owner, family)",
                    "CREATE INDEX sessions_expire ON sessions (owner, expires)",
                    table("documents", "status TEXT NOT NULL, type TEXT, content TEXT NOT NULL"),
                    "CREATE INDEX documents_in_order ON documents (owner, place)",
                    "CREATE INDEX documents_status ON documents (owner, status, place)",
                    "CREATE INDEX documents_type ON documents (owner, type, place)",
                    "CREATE INDEX documents_status_type ON documents (owner, status, type, place)",
                    "CREATE INDEX documents_content ON documents (owner, content, place)",
                    table("cases"),
                    "CREATE INDEX cases_in_order ON cases (owner, place)",
                    table("events"),
                    table("orders", "inquiry TEXT NOT NULL, series TEXT NOT NULL"),
                    "CREATE INDEX orders_of_case ON orders (owner, inquiry, place)",
                    "CREATE INDEX orders_latest ON orders (owner, series, place)",
                    table("counters"),
                    "CREATE INDEX counters_in_order ON counters (owner, place)"),
            List.of(table("audit"), "CREATE INDEX audit_in_order ON audit (owner, place)"),
            List.of(table("lessons"), "CREATE INDEX lessons_in_order ON lessons (owner, place)"),
            List.of(
                    table("operations", "kind TEXT NOT NULL, expires TEXT NOT NULL"),
                    "CREATE INDEX operations_in_order ON operations (owner, kind, place)",
                    "CREATE INDEX operations_expire ON operations (owner, expires)",
                    table("conversations", "expires TEXT NOT NULL"),
                    "CREATE INDEX conversations_in_order ON conversations (owner, place)",
                    "CREATE INDEX conversations_expire ON conversations (owner, expires)")));

    Schema {
        steps = List.copyOf(steps);
    }

    /** Takes the steps that are missing, all or none of them. A permanent {@link PortException} when there are too many. */
    void bringUp(Connection connection) throws SQLException {
        int taken = version(connection);
        if (taken > steps.size()) {
            throw PortException.permanent(
                    "The data was written by a newer Kraftd (form %d, this one knows %d)"
                            .formatted(taken, steps.size()),
                    null);
        }
        try (Statement statement = connection.createStatement()) {
            for (List<String> step : steps.subList(taken, steps.size())) {
                for (String sql : step) {
                    statement.executeUpdate(sql);
                }
            }
            statement.executeUpdate("PRAGMA user_version = " + steps.size());
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    // why: the item comes last, so that looking at the columns before it does not read all of its pages.
    private static String table(String name, String... columns) {
        String own = columns.length == 0 ? "" : String.join(", ", columns) + ", ";
        return "CREATE TABLE " + name + " (owner TEXT NOT NULL, id TEXT NOT NULL, place TEXT NOT NULL, "
                + "revision TEXT NOT NULL, " + own + "item BLOB NOT NULL, PRIMARY KEY (owner, id))";
    }
}

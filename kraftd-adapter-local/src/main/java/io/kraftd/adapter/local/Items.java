package io.kraftd.adapter.local;

import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values of one kind in a table of their own, guarded by revisions. */
final class Items<T> {
    /** A value with its place in the table's order. */
    record Placed<T>(String place, T value) {}

    private final Database database;
    private final StoredItems<T> form;
    private final Shape<T> shape;

    Items(Database database, StoredItems<T> form, Shape<T> shape) {
        this.database = database;
        this.form = form;
        this.shape = shape;
    }

    Stored<T> create(T value) {
        byte[] item = form.toJson(value);
        return database.write(connection -> insert(connection, value, item));
    }

    /** As {@link #create}, within a transaction. */
    Stored<T> insert(Connection connection, T value, byte[] item) throws SQLException {
        Revision revision = database.newRevision();
        if (Sql.update(connection, shape.insert(), parameters(value, revision, item)) == 0) {
            throw new DuplicateException(form.what());
        }
        return new Stored<>(value, revision);
    }

    byte[] toJson(T value) {
        return form.toJson(value);
    }

    Optional<Stored<T>> find(Object owner, Object id) {
        String sql = "SELECT revision, item FROM " + shape.table() + " WHERE owner = ? AND id = ?";
        return database
                .read(connection -> Sql.query(connection, sql, List.of(owner.toString(), id.toString()), rows -> {
                    byte[] item = rows.getBytes(2);
                    return new Stored<>(item, new Revision(rows.getString(1)));
                }))
                .stream()
                .map(stored -> new Stored<>(form.fromJson(stored.value()), stored.revision()))
                .findFirst();
    }

    Stored<T> save(T value, Revision expected) {
        byte[] item = form.toJson(value);
        return database.write(connection -> update(connection, value, item, expected));
    }

    /** As {@link #save}, within a transaction. */
    Stored<T> update(Connection connection, T value, byte[] item, Revision expected) throws SQLException {
        Revision revision = database.newRevision();
        List<Object> parameters = parameters(value, revision, item);
        parameters.add(expected.token());
        if (Sql.update(connection, shape.update(), parameters) == 0) {
            throw new StaleRevisionException(form.what());
        }
        return new Stored<>(value, revision);
    }

    void delete(Object owner, Object id, Revision expected) {
        String sql = "DELETE FROM " + shape.table() + " WHERE owner = ? AND id = ? AND revision = ?";
        List<Object> parameters = List.of(owner.toString(), id.toString(), expected.token());
        if (database.write(connection -> Sql.update(connection, sql, parameters)) == 0) {
            throw new StaleRevisionException(form.what());
        }
    }

    void deleteOwner(Object owner) {
        database.write(connection -> deleteOwner(connection, owner));
    }

    /** As the other one, within a transaction. */
    int deleteOwner(Connection connection, Object owner) throws SQLException {
        return Sql.update(connection, "DELETE FROM " + shape.table() + " WHERE owner = ?", List.of(owner.toString()));
    }

    /** How many values pass. */
    long count(Where where) {
        String sql = "SELECT count(*) FROM " + shape.table() + where.sql();
        return database.read(connection -> Sql.query(connection, sql, where.values(), rows -> rows.getLong(1)))
                .get(0);
    }

    /** At most {@code most} values that pass, in the table's order or against it. */
    List<Placed<T>> list(Where where, boolean backwards, int most) {
        String sql = "SELECT place, item FROM " + shape.table() + where.sql() + " ORDER BY place"
                + (backwards ? " DESC" : "") + " LIMIT " + most;
        return database
                .read(connection -> Sql.query(
                        connection, sql, where.values(), rows -> new Placed<>(rows.getString(1), rows.getBytes(2))))
                .stream()
                .map(row -> new Placed<>(row.place(), form.fromJson(row.value())))
                .toList();
    }

    /** Values that pass with their revisions, within a transaction. */
    List<Stored<T>> all(Connection connection, Where where) throws SQLException {
        String sql = "SELECT revision, item FROM " + shape.table() + where.sql();
        return Sql.query(
                connection,
                sql,
                where.values(),
                rows -> new Stored<>(form.fromJson(rows.getBytes(2)), new Revision(rows.getString(1))));
    }

    private List<Object> parameters(T value, Revision revision, byte[] item) {
        Shape.Row row = shape.row().apply(value);
        List<Object> parameters = new ArrayList<>(List.of(revision.token(), item, row.place()));
        parameters.addAll(row.own());
        parameters.add(row.owner());
        parameters.add(row.id());
        return parameters;
    }
}

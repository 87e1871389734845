package io.kraftd.adapter.local;

import io.kraftd.ports.failure.PortException;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite reports, as the ports say it: whether a retry may help, and the cause kept. */
final class Failures {
    // why: someone has to repair these; everything else (no room, busy, a disk that fails) may pass.
    private static final Set<SQLiteErrorCode> LASTING = Set.of(
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_CANTOPEN,
            SQLiteErrorCode.SQLITE_PERM,
            SQLiteErrorCode.SQLITE_AUTH,
            SQLiteErrorCode.SQLITE_ERROR,
            SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_TOOBIG,
            SQLiteErrorCode.SQLITE_MISUSE);

    private Failures() {}

    static PortException of(SQLException failure) {
        boolean lasting = failure instanceof SQLiteException known && LASTING.contains(primary(known.getResultCode()));
        return lasting
                ? PortException.permanent("The local database is damaged or may not be used", failure)
                : PortException.outage("The local database does not answer", failure);
    }

    // why: SQLite tells variants of a code apart in its higher bits.
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}

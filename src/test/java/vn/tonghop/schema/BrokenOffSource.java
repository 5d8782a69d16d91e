package vn.tonghop.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database as a process has it that is killed: right after a change every connection of it is gone, with what was
 * not committed, and none can be had any more.
 */
final class BrokenOffSource extends DelegatingDataSource {

    private static final Pattern CHANGE =
            Pattern.compile("(?i)^(\\s*--[^\n]*\n)*\\s*(create|insert|update|delete|alter|drop)\\b");

    private final List<Connection> open = new ArrayList<>();
    private int left;

    /** Breaks off after so many changes. */
    BrokenOffSource(DataSource database, int changes) {
        super(database);
        this.left = changes;
    }

    /** Whether it came so far. */
    boolean isBroken() {
        return left == 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        refuseWhenBroken();
        var connection = super.getConnection();
        open.add(connection);
        return watched(Connection.class, connection, "");
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, sql, method, arguments)));
    }

    private @Nullable Object call(Object target, String sql, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (!method.getName().equals("close")) {
            refuseWhenBroken();
        }
        var said = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : sql;
        try {
            var result = method.invoke(target, arguments);
            count(method.getName(), said);
            return result instanceof PreparedStatement prepared
                    ? watched(PreparedStatement.class, prepared, said)
                    : result instanceof Statement plain ? watched(Statement.class, plain, "") : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private void count(String method, String sql) throws SQLException {
        if (!method.startsWith("execute") || !CHANGE.matcher(sql).find()) {
            return;
        }
        left--;
        if (isBroken()) {
            for (var connection : open) {
                connection.close();
            }
        }
        refuseWhenBroken();
    }

    private void refuseWhenBroken() throws SQLException {
        if (isBroken()) {
            throw new SQLException("killed");
        }
    }
}

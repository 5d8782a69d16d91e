package vn.tonghop.crash.inside;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of the program, with a look at every change and every commit. */
final class WatchedDatabase extends DelegatingDataSource {

    private final KillPoint point;

    WatchedDatabase(DataSource database, KillPoint point) {
        super(database);
        this.point = point;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection(), this::onConnection);
    }

    private @Nullable Object onConnection(Object connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("commit")) {
            point.before("commit");
            var nothing = call(connection, method, arguments);
            point.after("commit");
            return nothing;
        }
        var result = call(connection, method, arguments);
        if (result instanceof CallableStatement) {
            return result;
        }
        if (result instanceof PreparedStatement prepared && arguments != null) {
            var change = KillPoint.change(String.valueOf(arguments[0]));
            return watched(PreparedStatement.class, prepared, (it, of, with) -> onStatement(it, of, with, change));
        }
        return result instanceof Statement plain
                ? watched(Statement.class, plain, (it, of, with) -> onStatement(it, of, with, ""))
                : result;
    }

    private @Nullable Object onStatement(
            Object statement, Method method, Object @Nullable [] arguments, String prepared) throws Throwable {
        if (!method.getName().startsWith("execute")) {
            return call(statement, method, arguments);
        }
        var change = arguments == null || arguments.length == 0 ? prepared : KillPoint.change("" + arguments[0]);
        if (change.isEmpty()) {
            return call(statement, method, arguments);
        }
        point.before(change);
        var result = call(statement, method, arguments);
        point.after(change);
        return result;
    }

    /** What is done instead of a call. */
    private interface Reaction {

        @Nullable Object to(Object target, Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T watched(Class<T> type, T target, Reaction reaction) {
        InvocationHandler handler = (proxy, method, arguments) -> reaction.to(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}

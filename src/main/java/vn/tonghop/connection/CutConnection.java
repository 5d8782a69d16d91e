package vn.tonghop.connection;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection that ends with the first Error that comes out of it, such as lack of memory in the middle of an answer: the rest
 * of that answer would be taken for the next one, or waited for in vain. From then on it does nothing but refuse, so that a
 * pool throws it away.
 */
final class CutConnection implements InvocationHandler {

    /** "Connection does not exist": by this a pool knows it for lost. */
    private static final String LOST = "08003";

    /** What may still be said to it without an answer, because it is done when the connection is gone. */
    private static final Set<String> LAST_WORDS = Set.of("close", "rollback");

    private static final int MOST_CAUSES = 50;

    private final Connection driven;
    /** From a question until the end of its answer, so that no Error comes between the two unseen. */
    private boolean isWaiting;

    private CutConnection(Connection driven) {
        this.driven = driven;
    }

    /** The same source, whose connections end with an Error. */
    static DataSource guarded(DataSource source) {
        InvocationHandler opening = (proxy, method, arguments) -> {
            var opened = called(source, method, arguments);
            return opened instanceof Connection driven ? proxy(Connection.class, new CutConnection(driven)) : opened;
        };
        return proxy(DataSource.class, opening);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return guarded(driven, method, arguments);
    }

    private @Nullable Object guarded(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (isWaiting) {
            return refused(target, method, arguments);
        }
        isWaiting = true;
        try {
            var result = called(target, method, arguments);
            isWaiting = false;
            return result instanceof Statement statement
                            && method.getReturnType().isInterface()
                    ? guarded(statement, method.getReturnType())
                    : result;
        } catch (SQLException failed) {
            isWaiting = isErrorBehind(failed);
            throw failed;
        }
    }

    /** The driver tells some of them as exceptions of its own. */
    private static boolean isErrorBehind(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(Error.class::isInstance);
    }

    private Object guarded(Statement statement, Class<?> type) {
        return proxy(type, (proxy, method, arguments) -> guarded(statement, method, arguments));
    }

    /** Only now, because where the Error came from there may have been no room left to end anything. */
    private @Nullable Object refused(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        driven.abort(Runnable::run);
        if (!LAST_WORDS.contains(method.getName())) {
            throw new SQLNonTransientConnectionException("an error has cut this connection before", LOST);
        }
        try {
            return called(target, method, arguments);
        } catch (SQLException gone) {
            return null;
        }
    }

    private static @Nullable Object called(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CutConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

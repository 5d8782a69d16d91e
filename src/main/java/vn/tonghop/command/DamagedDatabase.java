package vn.tonghop.command;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** How H2 says that its file is not, or not any more, a whole database. */
final class DamagedDatabase {

    private static final Set<Integer> BY_DATABASE = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1);
    private static final Set<Integer> BY_STORE =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT, DataUtils.ERROR_READING_FAILED);

    private DamagedDatabase() {}

    /** Whether one of its causes is that. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(DamagedDatabase::isToldBy);
    }

    static boolean isToldBy(Throwable cause) {
        return (cause instanceof SQLException broken && BY_DATABASE.contains(broken.getErrorCode()))
                || (cause instanceof MVStoreException unreadable && BY_STORE.contains(unreadable.getErrorCode()));
    }
}

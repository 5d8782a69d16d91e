package vn.tonghop.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.run.LockFile;
import vn.tonghop.run.RunLockRepository.Holder;
import vn.tonghop.vietnamese.OfficialDate;

/** The embedded database is open in another program, which lets nobody else in. */
final class AnotherRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** H2's error code for a database file that another process has open. */
    private static final int H2_IN_USE = 90020;

    private AnotherRunException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Why the program did not start: who has the database open, or the failure itself if it is another one. */
    static RuntimeException ifInUse(RuntimeException failure, String dataFolder) {
        var inUse = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(cause -> cause instanceof SQLException broken && broken.getErrorCode() == H2_IN_USE);
        if (!inUse) {
            return failure;
        }
        var notes = new LockFile(Path.of(dataFolder));
        return new AnotherRunException(
                notes.serving()
                        .map(AnotherRunException::serving)
                        .or(() -> notes.read().map(holder -> Words.anotherRun(Optional.of(holder))))
                        .orElseGet(() -> Words.SENTENCES.of("failure.databaseInUse")),
                failure);
    }

    private static String serving(Holder holder) {
        return Words.SENTENCES.of(
                "failure.serving", "holder", holder.name(), "since", OfficialDate.moment(holder.since()));
    }
}

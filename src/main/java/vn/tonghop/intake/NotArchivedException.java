package vn.tonghop.intake;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** The archive cannot be written for one unit, for lack of room or permission; no fault of the file. */
final class NotArchivedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotArchivedException(Path folder, IOException cause) {
        super("cannot write to the archive %s; make room or give write permission".formatted(folder), cause);
    }
}

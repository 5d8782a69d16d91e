package vn.tonghop.intake;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** A file in the drop folder cannot be read, for lack of permission or because the disk fails. */
public final class UnreadableOriginalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableOriginalException(Path file, IOException cause) {
        super("Cannot read %s (%s). Give this program read permission.".formatted(file, cause.getMessage()), cause);
    }
}

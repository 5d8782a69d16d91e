package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a file after the rules.
 *
 * @param submission identity of the file
 * @param file the file as a whole; only in its first piece
 * @param rows its judged rows, none if the file is refused as a whole
 */
public record CheckedPart(long submission, Optional<CheckedFile> file, List<CheckedRow> rows) {

    public CheckedPart {
        rows = List.copyOf(rows);
    }
}

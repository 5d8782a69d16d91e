package vn.tonghop.rehearsal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Files that a unit drops at one moment of a rehearsal.
 *
 * @param moment when, in Vietnam
 * @param folder the unit's folder
 * @param files the files, which are copied
 */
record Arrival(LocalDateTime moment, String folder, List<Path> files) {

    Arrival {
        files = List.copyOf(files);
    }
}

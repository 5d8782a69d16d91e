package vn.tonghop.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the lines of a text that cannot be read as a table, so that its account tells how many there are. */
final class PhysicalLines {

    private PhysicalLines() {}

    /** The lines as an editor counts them; 0 if they cannot be counted. */
    static long count(Path file) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return count(bytes);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static long count(InputStream bytes) throws IOException {
        var lines = 0L;
        var before = (int) '\n';
        for (var next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == '\n' ? before != '\r' : next == '\r') {
                lines++;
            }
            before = next;
        }
        return before == '\n' || before == '\r' ? lines : lines + 1;
    }
}

package vn.tonghop.table;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** The one door through which files of others are opened, so that it can be told how often each of them is. */
@FunctionalInterface
public interface FileOpening {

    /** Opens a file for reading; the caller closes it. */
    SeekableByteChannel open(Path file, OpenOption... options) throws IOException;

    /** The files of the system as they are. */
    static FileOpening ofTheSystem() {
        return Files::newByteChannel;
    }
}

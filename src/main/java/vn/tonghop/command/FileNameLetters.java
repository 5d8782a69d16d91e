package vn.tonghop.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The letters that names of files can have here. On Linux the locale of the process decides it: without UTF-8 Java reads and
 * writes Vietnamese names with question marks, and a file that is archived under such a name has lost its own for ever.
 */
final class FileNameLetters {

    private static final String VIETNAMESE = "Đề án Ệ ữ";

    private FileNameLetters() {}

    /** Whether the Vietnamese ones are among them. */
    static boolean areAll() {
        try {
            return Path.of(VIETNAMESE).toString().equals(VIETNAMESE);
        } catch (InvalidPathException withoutThem) {
            return false;
        }
    }
}

package vn.tonghop.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that others read too. How far it is open tells the folder above it, not the mask of the account that runs: who may
 * open that one may open this one, and read its files; writing is the owner's. A group that is handed down stays handed down.
 */
public final class SharedFolder {

    private static final String MODE = "unix:mode";

    /** Handing down of the group; all for the owner; reading and opening for others. */
    private static final int HANDED_DOWN = 02755;

    private static final int GROUP_WRITES = 020;
    private static final int OWN_FILE = 0600;
    private static final int GROUP_READS = 040;
    private static final int ALL_READ = 04;

    private SharedFolder() {}

    /** Makes the folder and those above it, unless they are there, and returns it. */
    public static Path create(Path folder) throws IOException {
        return create(folder, HANDED_DOWN);
    }

    /** The same for a folder into which the group may write too, if it may write into the folder above. */
    public static Path createForAllOf(Path folder) throws IOException {
        return create(folder, HANDED_DOWN | GROUP_WRITES);
    }

    /** One at a time: whoever finds the folder there must find it with its rights. */
    private static synchronized Path create(Path folder, int most) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            create(above, most);
        }
        try {
            Files.createDirectory(folder);
            if (above != null && hasModes()) {
                Files.setAttribute(folder, MODE, mode(above) & most);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return Files.createDirectories(folder);
        }
        return folder;
    }

    /** Lets those read a file who may open its folder, and nobody else. */
    public static void open(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && hasModes()) {
            Files.setAttribute(file, MODE, OWN_FILE | (mode(folder) & (GROUP_READS | ALL_READ)));
        }
    }

    private static boolean hasModes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    }

    private static int mode(Path folder) throws IOException {
        return (Integer) Files.getAttribute(folder, MODE);
    }
}

package vn.tonghop.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that only its owner may open, where the file system can tell owners apart. */
public final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /** Takes away what others may do in a folder that is there; false if that is not ours to do. */
    public static boolean close(Path folder) {
        try {
            if (isOpen(folder)) {
                Files.setPosixFilePermissions(folder, OWNERS);
            }
            return true;
        } catch (IOException somebodyElses) {
            return false;
        }
    }

    /** Whether somebody else than its owner may do anything in a folder. */
    public static boolean isOpen(Path folder) throws IOException {
        return hasOwners() && Files.isDirectory(folder) && !OWNERS.containsAll(Files.getPosixFilePermissions(folder));
    }

    /** Makes the folder, unless it is there, and returns it. */
    public static Path create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return hasOwners()
                ? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS))
                : Files.createDirectories(folder);
    }

    private static boolean hasOwners() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}

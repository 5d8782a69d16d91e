package vn.tonghop.rehearsal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.intake.FolderListing;

/** The folders of a rehearsal as they are, but for those that it locks; a permission would not stop every account. */
final class LockedFolders implements FolderListing {

    private final FolderListing system = FolderListing.ofTheSystem();
    private final Set<String> locked = new HashSet<>();

    /** From now on the folder of that name cannot be read. */
    void lock(String folder) {
        locked.add(folder);
    }

    void unlock(String folder) {
        locked.remove(folder);
    }

    @Override
    public List<Path> of(Path folder) throws IOException {
        if (locked.contains(String.valueOf(folder.getFileName()))) {
            throw new AccessDeniedException(folder.toString());
        }
        return system.of(folder);
    }
}

package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one way in which the folders of units are looked into, so that it can be seen what comes of one that cannot be read. */
@FunctionalInterface
public interface FolderListing {

    /**
     * What lies in a folder, in order.
     *
     * @throws IOException if the folder is not there or cannot be read
     */
    List<Path> of(Path folder) throws IOException;

    /** The folders of the system as they are. */
    static FolderListing ofTheSystem() {
        return folder -> {
            try (var entries = Files.list(folder)) {
                return entries.sorted().toList();
            }
        };
    }
}

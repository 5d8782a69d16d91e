package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.storage.SharedFolder;
import vn.tonghop.unit.Unit;

/** The folders into which units drop files, where they lie on this machine. */
public final class UnitPlaces {

    private final Path root;

    UnitPlaces(IntakeProperties properties) {
        this.root = properties.dropFolder();
    }

    /** Where all of them lie. */
    public Path root() {
        return root;
    }

    /** The folder of a unit, which need not be there yet. */
    public Path of(Unit unit) {
        return root.resolve(unit.folder());
    }

    /** Makes the folder of a unit and the one in which it tries files, as writable as the one above, and returns both. */
    public List<Path> make(Unit unit) throws IOException {
        return List.of(
                SharedFolder.createForAllOf(of(unit)),
                SharedFolder.createForAllOf(
                        root.resolve(DropFolder.CHECK_FOLDER).resolve(unit.folder())));
    }

    /** Whether this account can take files out of a folder. */
    public static boolean isUsable(Path folder) {
        return Files.isDirectory(folder)
                && Files.isReadable(folder)
                && Files.isWritable(folder)
                && Files.isExecutable(folder);
    }
}

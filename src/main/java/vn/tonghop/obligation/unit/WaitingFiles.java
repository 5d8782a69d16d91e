package vn.tonghop.obligation.unit;

import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.IntakeProperties;
import vn.tonghop.unit.Unit;

/** Tells which units have dropped something that no run has looked at yet: they are not reminded until one has. */
final class WaitingFiles {

    private final DropFolder dropFolder;
    private final IntakeProperties properties;

    WaitingFiles(DropFolder dropFolder, IntakeProperties properties) {
        this.dropFolder = dropFolder;
        this.properties = properties;
    }

    /** Units' folders in which something waits; none if there is no drop folder, which is for intake to complain of. */
    Set<String> folders() {
        return Files.isDirectory(properties.dropFolder())
                ? dropFolder.places().stream().map(DropFolder.Place::folder).collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether something of that unit waits, among those folders. */
    static boolean waits(Unit unit, Set<String> folders) {
        return folders.contains(unit.folder());
    }
}

package vn.tonghop.obligation.unit;

import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.MissingDropFolderException;
import vn.tonghop.unit.Unit;

/** Tells which units have dropped something that no run has looked at yet: they are not reminded until one has. */
final class WaitingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingFiles.class);

    private final DropFolder dropFolder;

    WaitingFiles(DropFolder dropFolder) {
        this.dropFolder = dropFolder;
    }

    /** Units' folders in which something waits; none if there is no drop folder, which is for intake to complain of. */
    Set<String> folders() {
        try {
            return dropFolder.places().stream().map(DropFolder.Place::folder).collect(Collectors.toSet());
        } catch (MissingDropFolderException missing) {
            LOG.warn("reminding without a look at what waits: {}", missing.getMessage());
            return Set.of();
        }
    }

    /** Whether something of that unit waits, among those folders. */
    static boolean waits(Unit unit, Set<String> folders) {
        return folders.contains(unit.folder());
    }
}

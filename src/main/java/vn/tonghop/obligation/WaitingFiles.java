package vn.tonghop.obligation;

import java.util.Set;
import vn.tonghop.unit.Unit;

/** Tells which units have dropped something that no run has looked at yet: they are not reminded until one has. */
@FunctionalInterface
public interface WaitingFiles {

    /** Names of the units' folders in which something waits. */
    Set<String> folders();

    /** Whether something of that unit waits, among those folders. */
    static boolean waits(Unit unit, Set<String> folders) {
        return folders.contains(unit.folder());
    }
}

package vn.tonghop.slip;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.DroppedFile;
import vn.tonghop.intake.MissingDropFolderException;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The slips that lie in the drop folder: in the folder of the drafting department whatever their names are, in any other
 * folder if the name says so.
 */
public final class WaitingSlips {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingSlips.class);
    private static final Set<String> TABLES = Set.of("csv", "txt", "xlsx", "xlsm");
    private static final long LARGEST = 1 << 20;

    private final DropFolder dropFolder;
    private final SlipReader reader;
    private final String own;

    WaitingSlips(DropFolder dropFolder, SlipReader reader, Plan plan) {
        this.dropFolder = dropFolder;
        this.reader = reader;
        this.own = plan.units().get(plan.office().drafter()).folder();
    }

    /** Whether there is one, finished or not; none without a drop folder, of which intake complains. */
    public boolean isAny() {
        try {
            return dropFolder.files().stream().anyMatch(file -> read(file).isPresent());
        } catch (MissingDropFolderException missing) {
            LOG.warn("no look for slips: {}", missing.getMessage());
            return false;
        }
    }

    /** The slip in a file; empty if it is none. */
    Optional<Slip> read(DroppedFile file) {
        return isCandidate(file) ? reader.read(file.path()) : Optional.empty();
    }

    private boolean isCandidate(DroppedFile file) {
        return file.bytes() <= LARGEST
                && TABLES.contains(Papers.suffix(file.name()))
                && (file.folder().equals(own)
                        || FoldedText.of(file.name()).value().contains("phieu"));
    }
}

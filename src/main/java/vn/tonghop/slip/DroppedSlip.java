package vn.tonghop.slip;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.submission.AuditEntry;

/**
 * A slip with what lay beside it.
 *
 * @param slip what it says
 * @param fileName the name of its file
 * @param drafter the name of the drafting department
 * @param papers documents in the same folder
 */
record DroppedSlip(Slip slip, String fileName, String drafter, List<Paper> papers) {

    private static final int LONGEST = 900;

    DroppedSlip {
        papers = List.copyOf(papers);
    }

    /**
     * A document beside a slip.
     *
     * @param suffix its ending in small letters, without the dot
     * @param fileName its name
     * @param archivePath where the archive has it
     * @param path the archived file
     */
    record Paper(String suffix, String fileName, String archivePath, Path path) {}

    String value(SlipField field) {
        return slip.value(field);
    }

    /** Who wants it and why; the reason names the file. */
    AuditEntry.Order order(String reason) {
        var actor = value(SlipField.FILLED_BY);
        var text = reason.substring(0, Math.min(reason.length(), LONGEST));
        return new AuditEntry.Order(actor.isEmpty() ? drafter : actor, "%s (%s)".formatted(text, fileName));
    }
}

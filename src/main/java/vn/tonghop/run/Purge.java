package vn.tonghop.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.retention.Outdated;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Removes what nobody needs for ever, kind by kind, and files that were never finished. Submissions, receipts, reports, mails,
 * originals and the audit table are kept.
 */
public final class Purge {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final List<Outdated> kinds;
    private final UnfinishedFiles unfinished;
    /** The machine's own, never a moved one: runs and files are dated by it. */
    private final Clock machine = Clock.system(OfficialDate.ZONE);

    Purge(List<Outdated> kinds, UnfinishedFiles unfinished) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Outdated::kind)).toList();
        this.unfinished = unfinished;
    }

    /** How many of a kind are older than they are kept. */
    public record Old(String kind, Duration kept, int count) {}

    /** What {@link #remove} would remove now, but for unfinished files. Changes nothing. */
    public List<Old> look() {
        return kinds.stream()
                .map(kind -> new Old(
                        kind.kind(), kind.kept(), kind.count(machine.instant().minus(kind.kept()))))
                .toList();
    }

    /** Removes what is older than it is kept. Call it under the lock. */
    public List<Old> remove() {
        return kinds.stream().map(this::removed).toList();
    }

    private Old removed(Outdated kind) {
        var before = machine.instant().minus(kind.kept());
        var removed = kind.remove(before);
        LOG.info("purge: {} {} from before {}", removed, kind.kind(), OfficialDate.stamp(before));
        return new Old(kind.kind(), kind.kept(), removed);
    }

    /** How many files were never finished. Changes nothing. */
    public int unfinished() {
        return unfinished.count();
    }

    /** Removes the files that were never finished, and tells how many there were. Call it under the lock. */
    public int removeUnfinished() {
        return unfinished.removeOfRuns() + unfinished.removeOfDispatch();
    }
}

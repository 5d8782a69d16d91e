package vn.tonghop.trial;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;

/** Reads what has happened to files, for doing it once more. */
final class PastReading {

    private final PastRunRepository runs;
    private final AuditRepository audit;

    PastReading(PastRunRepository runs, AuditRepository audit) {
        this.runs = runs;
        this.audit = audit;
    }

    /**
     * What has happened.
     *
     * @param runs what was judged, by number
     * @param exceptions what persons did beside the ordinary way
     */
    record Past(List<PastRun> runs, List<AuditEntry> exceptions) {}

    /** Everything there ever was. */
    Past whole() {
        return new Past(runs.findAll(), audit.findAll());
    }

    /** What units dropped into those folders since that moment, and what became of it. */
    Past of(Collection<String> folders, Instant since) {
        var found = runs.findOf(folders, since);
        var units = found.stream()
                .flatMap(run -> run.files().stream())
                .flatMap(file -> file.unit().stream())
                .collect(Collectors.toSet());
        var exceptions = audit.findAll().stream()
                .filter(entry -> units.contains(entry.unit()) && !entry.at().isBefore(since))
                .toList();
        return new Past(found, exceptions);
    }
}

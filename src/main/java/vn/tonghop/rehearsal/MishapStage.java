package vn.tonghop.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.slip.BlankSlips;
import vn.tonghop.slip.SlipField;
import vn.tonghop.slip.SlipKind;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;

/** What can happen to the office of a rehearsal from outside. */
final class MishapStage {

    private final RehearsedOffice office;
    private final StandInServer server;
    private final LockedFolders folders;
    private final ReportingPeriod period;

    MishapStage(RehearsedOffice office, StandInServer server, LockedFolders folders, ReportingPeriod period) {
        this.office = office;
        this.server = server;
        this.folders = folders;
        this.period = period;
    }

    void drop(String folder, String file, String content) {
        office.drop(folder, file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The drafting department fills in a slip and drops it. */
    void decide(String file, SlipKind kind, Map<SlipField, String> values) {
        office.drop(draftersFolder(), file, slips().filled(kind, values, period));
    }

    /** What stands on such a slip. */
    String told(Map<SlipField, String> values) {
        return slips().told(values);
    }

    String draftersFolder() {
        var plan = office.plan();
        return plan.units().get(plan.office().drafter()).folder();
    }

    /** The number of the receipt for the newest file of a unit. */
    String receipt(Unit unit) {
        return office.get(SubmissionRepository.class).findAll(period.code()).stream()
                .filter(file -> file.folder().equals(unit.folder()))
                .max(Comparator.comparing(Submission::id))
                .map(file -> Long.toString(file.id()))
                .orElseThrow();
    }

    /** The number of the draft that lies before the drafting department. */
    String draft() {
        return office.get(ReportVersionRepository.class)
                .findLatestWritten(period.code())
                .map(ReportVersion::number)
                .map(number -> Integer.toString(number))
                .orElseThrow();
    }

    void lock(Unit unit) {
        folders.lock(unit.folder());
    }

    void unlock(Unit unit) {
        folders.unlock(unit.folder());
    }

    /** A file in the place of its folder: the archive of that unit takes nothing more. */
    void block(Unit unit) {
        try {
            Files.createDirectories(archive(unit).resolveSibling("."));
            Files.writeString(archive(unit), "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot block the archive of the rehearsal", unwritable);
        }
    }

    void unblock(Unit unit) {
        try {
            Files.delete(archive(unit));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot free the archive of the rehearsal", unwritable);
        }
    }

    private Path archive(Unit unit) {
        return office.output().resolve("luu-tru").resolve(unit.folder());
    }

    void takeServerAway() {
        server.beAway(true);
    }

    void bringServerBack() {
        server.beAway(false);
    }

    private BlankSlips slips() {
        return office.get(BlankSlips.class);
    }
}

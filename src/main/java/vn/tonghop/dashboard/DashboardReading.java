package vn.tonghop.dashboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.dashboard.DashboardComposer.PeriodState;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;

/** Reads from the database and the output folder what the dashboard shows. */
public final class DashboardReading {

    private final Plan plan;
    private final Records records;
    private final Places places;
    private final DashboardComposer composer;
    private final Clock clock;

    /** What the dashboard reads from the database. */
    public record Records(
            PeriodReading periods,
            SubmissionRepository submissions,
            ReportVersionRepository versions,
            MailLines mails) {}

    /** Where the receipt of a file and the documents of a report lie. */
    public interface Places {

        Path receipt(Submission file);

        /** The documents of a version that are there, in the order in which they are to be shown. */
        List<Path> documents(ReportVersion version);

        /** The papers of the supplements of a period that were issued, in their order. */
        List<Path> supplements(PeriodCode period);
    }

    public DashboardReading(Plan plan, Records records, Places places, DashboardComposer composer, Clock clock) {
        this.plan = plan;
        this.records = records;
        this.places = places;
        this.composer = composer;
        this.clock = clock;
    }

    /** The page as it stands now, with links relative to the file that it is written to. */
    public Dashboard read(Path page) {
        var folder = page.toAbsolutePath().resolveSibling("");
        var states =
                plan.periods().stream().map(period -> state(period, folder)).toList();
        var unknown = records.submissions().findAllWithoutPeriod().stream()
                .filter(file -> file.unit().isEmpty())
                .toList();
        return composer.compose(states, unknown, records.mails().read(folder), clock.instant());
    }

    private PeriodState state(ReportingPeriod period, Path folder) {
        Map<String, Submission> latest = new HashMap<>();
        Map<Long, String> receipts = new HashMap<>();
        for (var file : records.submissions().findAll(period.code())) {
            if (file.verdict().filter(verdict -> verdict != Verdict.DUPLICATE).isPresent()
                    && file.unit().isPresent()
                    && file.form().isPresent()) {
                latest.put(
                        DashboardComposer.key(
                                plan.units().get(file.unit().get()), file.form().get()),
                        file);
                receipts.put(file.id(), relative(folder, places.receipt(file)));
            }
        }
        var version = records.versions().findLatestWritten(period.code());
        return new PeriodState(
                records.periods().read(period, clock.instant()),
                latest,
                receipts,
                version.map(ReportVersion::number).orElse(0),
                documents(version, folder),
                links(places.supplements(period.code()), folder));
    }

    private List<Dashboard.Link> documents(Optional<ReportVersion> version, Path folder) {
        return links(version.map(places::documents).orElse(List.of()), folder);
    }

    private static List<Dashboard.Link> links(List<Path> documents, Path folder) {
        return documents.stream()
                .map(document -> new Dashboard.Link(document.getFileName().toString(), relative(folder, document)))
                .toList();
    }

    static String relative(Path folder, Path file) {
        return folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    }
}

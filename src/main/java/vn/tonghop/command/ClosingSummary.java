package vn.tonghop.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.dashboard.DashboardProperties;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.run.FileCounts;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.trial.TrialTally;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** What a run did, in the words that the person at the screen reads last. */
final class ClosingSummary {

    private final Plan plan;
    private final Records records;
    private final ReportFolder reports;
    private final DashboardProperties dashboard;
    private final Clock clock;

    /** What the summary reads from the database. */
    record Records(
            SubmissionRepository submissions,
            PeriodReading periods,
            ReportVersionRepository versions,
            MailCounts mails,
            SupplementLines supplements,
            TrialTally trials) {}

    ClosingSummary(Plan plan, Records records, ReportFolder reports, DashboardProperties dashboard, Clock clock) {
        this.plan = plan;
        this.records = records;
        this.reports = reports;
        this.dashboard = dashboard;
        this.clock = clock;
    }

    /**
     * A summary.
     *
     * @param lines its lines
     * @param needsAPerson whether a file of the run must be corrected or came too late, or a mail was given up
     */
    record Told(List<String> lines, boolean needsAPerson) {}

    /** What there was before a run. Times cannot tell what a run did: a moved clock stands at the same moment twice. */
    record Mark(Map<PeriodCode, Integer> versions, MailCounts.Mark mails, long trials) {}

    Mark mark() {
        var versions = new HashMap<PeriodCode, Integer>();
        plan.periods().forEach(period -> versions.put(period.code(), writtenVersion(period)));
        return new Mark(versions, records.mails().mark(), records.trials().answered());
    }

    /** Summarises the run with that identity, before which there was that. */
    Told of(String run, Mark before) {
        var counts = FileCounts.of(records.submissions().findAllOfSweep(run));
        var written = writtenReports(before);
        var mails = records.mails().since(before.mails());
        var lines = new ArrayList<String>();
        lines.add(say(
                "summary.title", "moment", OfficialDate.moment(clock.instant().atZone(OfficialDate.ZONE))));
        var trials = records.trials().answered() - before.trials();
        if (counts.received() == 0 && trials == 0 && written.isEmpty() && mails.isEmpty()) {
            lines.add(say("summary.nothing"));
        } else {
            lines.addAll(files(counts));
            count(lines, "summary.tried", trials);
        }
        openPeriods().forEach(period -> lines.add(coverage(period)));
        plan.periods().forEach(period -> lines.addAll(records.supplements().of(period)));
        lines.addAll(written.isEmpty() ? List.of(say("summary.reportNone")) : written);
        lines.addAll(mails);
        lines.add(say("summary.look", "dashboard", dashboard.file().toString()));
        return new Told(lines, counts.needsAPerson() || records.mails().needsAPerson(before.mails()));
    }

    private static List<String> files(FileCounts counts) {
        var lines = new ArrayList<String>();
        lines.add(say("summary.received", "count", Long.toString(counts.received())));
        count(lines, "summary.accepted", counts.accepted());
        count(lines, "summary.nil", counts.nil());
        count(lines, "summary.partly", counts.partly());
        count(lines, "summary.refused", counts.refused());
        count(lines, "summary.late", counts.late());
        count(lines, "summary.duplicate", counts.duplicate());
        return lines;
    }

    private static void count(List<String> lines, String key, long number) {
        if (number > 0) {
            lines.add(say(key, "count", Long.toString(number)));
        }
    }

    private List<ReportingPeriod> openPeriods() {
        var today = LocalDate.ofInstant(clock.instant(), OfficialDate.ZONE);
        return plan.periods().stream()
                .filter(period -> period.isOpenOn(today) && clock.instant().isBefore(period.deadlineInstant()))
                .toList();
    }

    private String coverage(ReportingPeriod period) {
        var coverage = records.periods().coverage(period);
        var complete =
                coverage.units().stream().filter(UnitCoverage::isComplete).count();
        return say(
                "summary.coverage",
                "period",
                period.label(),
                "complete",
                Long.toString(complete),
                "expected",
                Integer.toString(coverage.expected()),
                "missing",
                named("summary.missing", coverage, Standing.MISSING)
                        + named("summary.refusedUnits", coverage, Standing.REFUSED));
    }

    private static String named(String key, Coverage coverage, Standing standing) {
        var units = coverage.in(standing).stream().map(Unit::name).collect(Collectors.joining(", "));
        return units.isEmpty() ? "" : say(key, "units", units);
    }

    private int writtenVersion(ReportingPeriod period) {
        return records.versions()
                .findLatestWritten(period.code())
                .map(ReportVersion::number)
                .orElse(0);
    }

    private List<String> writtenReports(Mark before) {
        return plan.periods().stream()
                .filter(period -> writtenVersion(period) > before.versions().getOrDefault(period.code(), 0))
                .map(period -> written(period, writtenVersion(period)))
                .toList();
    }

    private String written(ReportingPeriod period, int version) {
        return say(
                "summary.report",
                "period",
                period.label(),
                "version",
                Integer.toString(version),
                "folder",
                reports.folderOf(period.code(), version).toString());
    }

    private static String say(String key, String... values) {
        return Words.SENTENCES.of(key, values);
    }
}

package vn.tonghop.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportFolder;

/** Which reports a run has written, in a line for each. */
final class WrittenReportLines {

    private final Plan plan;
    private final ReportVersionRepository versions;
    private final ReportFolder reports;

    WrittenReportLines(Plan plan, ReportVersionRepository versions, ReportFolder reports) {
        this.plan = plan;
        this.versions = versions;
        this.reports = reports;
    }

    /** The latest version of each period. */
    Map<PeriodCode, Integer> mark() {
        var latest = new HashMap<PeriodCode, Integer>();
        plan.periods().forEach(period -> latest.put(period.code(), latest(period)));
        return latest;
    }

    /** Lines for the versions that were written since that mark. */
    List<String> since(Map<PeriodCode, Integer> before) {
        return plan.periods().stream()
                .filter(period -> latest(period) > before.getOrDefault(period.code(), 0))
                .map(period -> line(period, latest(period)))
                .toList();
    }

    private int latest(ReportingPeriod period) {
        return versions.findLatestWritten(period.code())
                .map(ReportVersion::number)
                .orElse(0);
    }

    private String line(ReportingPeriod period, int version) {
        return Words.SENTENCES.of(
                "summary.report",
                "period",
                period.label(),
                "version",
                Integer.toString(version),
                "folder",
                reports.folderOf(period.code(), version).toString());
    }
}

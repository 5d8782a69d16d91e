package vn.tonghop.dashboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.dashboard.DashboardComposer.PeriodState;
import vn.tonghop.obligation.report.DeliveryReading;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.Verdict;

/** Reads from the database and the output folder what the dashboard shows of each period. */
final class PeriodStates {

    private final Plan plan;
    private final PeriodReading periods;
    private final SubmissionRepository submissions;
    private final ReportVersionRepository versions;
    private final DeliveryReading delivery;
    private final DashboardLinks links;
    private final Clock clock;

    PeriodStates(
            Plan plan,
            PeriodReading periods,
            SubmissionRepository submissions,
            ReportVersionRepository versions,
            DeliveryReading delivery,
            DashboardLinks links,
            Clock clock) {
        this.plan = plan;
        this.periods = periods;
        this.submissions = submissions;
        this.versions = versions;
        this.delivery = delivery;
        this.links = links;
        this.clock = clock;
    }

    /** Every period of the plan, with links as seen from that folder. */
    List<PeriodState> read(Path folder) {
        return plan.periods().stream().map(period -> state(period, folder)).toList();
    }

    private PeriodState state(ReportingPeriod period, Path folder) {
        Map<String, Submission> latest = new HashMap<>();
        Map<Long, String> receipts = new HashMap<>();
        for (var file : submissions.findAll(period.code())) {
            if (file.verdict().filter(verdict -> verdict != Verdict.DUPLICATE).isPresent()
                    && file.unit().isPresent()
                    && file.form().isPresent()) {
                latest.put(
                        DashboardComposer.key(
                                plan.units().getOrFormer(file.unit().get()),
                                file.form().get()),
                        file);
                receipts.put(file.id(), links.receipt(file, folder));
            }
        }
        var version = versions.findLatestWritten(period.code());
        return new PeriodState(
                periods.read(period, clock.instant()),
                latest,
                receipts,
                version.map(ReportVersion::number).orElse(0),
                version.map(written -> links.documents(written, folder)).orElse(List.of()),
                links.supplements(period.code(), folder),
                delivery.of(period));
    }
}

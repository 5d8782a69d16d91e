package vn.tonghop.heartbeat;

import java.util.List;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.mail.MailState;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.PastRunsRepository;
import vn.tonghop.run.PastRunsRepository.PastRun;
import vn.tonghop.submission.Coverage;

/** What there is, in numbers, as the database knows it at that moment. */
final class Counts {

    private final Plan plan;
    private final PastRunsRepository runs;
    private final AttentionList matters;
    private final PeriodReading periods;
    private final OutboxRepository outbox;

    Counts(Plan plan, PastRunsRepository runs, AttentionList matters, PeriodReading periods, OutboxRepository outbox) {
        this.plan = plan;
        this.runs = runs;
        this.matters = matters;
        this.periods = periods;
        this.outbox = outbox;
    }

    List<ReportingPeriod> periods() {
        return plan.periods();
    }

    Coverage coverage(ReportingPeriod period) {
        return periods.coverage(period);
    }

    /** The latest run of each job. */
    List<PastRun> runs() {
        return runs.latestOfEachJob();
    }

    /** The matters that need a person. */
    List<OpenMatter> matters() {
        return matters.open();
    }

    static long of(AttentionCode code, List<OpenMatter> open) {
        return open.stream().filter(matter -> matter.matter().code() == code).count();
    }

    int mails(MailState state) {
        return outbox.count(state);
    }
}

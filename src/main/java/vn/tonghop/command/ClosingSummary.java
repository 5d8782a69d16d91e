package vn.tonghop.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.dashboard.DashboardProperties;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.run.FileCounts;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.trial.TrialTally;
import vn.tonghop.vietnamese.OfficialDate;

/** What a run did, in the words that the person at the screen reads last. */
final class ClosingSummary {

    private final FileLines files;
    private final OpenPeriodLines periods;
    private final WrittenReportLines reports;
    private final SupplementLines supplements;
    private final MailCounts mails;
    private final DashboardProperties dashboard;
    private final Clock clock;

    ClosingSummary(
            FileLines files,
            OpenPeriodLines periods,
            WrittenReportLines reports,
            SupplementLines supplements,
            MailCounts mails,
            DashboardProperties dashboard,
            Clock clock) {
        this.files = files;
        this.periods = periods;
        this.reports = reports;
        this.supplements = supplements;
        this.mails = mails;
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
        return new Mark(reports.mark(), mails.mark(), files.mark());
    }

    /** Summarises the run with that identity, before which there was that. */
    Told of(String run, Mark before) {
        var done = files.of(run, before.trials());
        var written = reports.since(before.versions());
        var posted = mails.since(before.mails());
        var lines = new ArrayList<String>();
        lines.add(say("summary.title", "moment", OfficialDate.moment(clock.instant())));
        if (done.lines().isEmpty() && written.isEmpty() && posted.isEmpty()) {
            lines.add(say("summary.nothing"));
        }
        lines.addAll(done.lines());
        lines.addAll(files.left());
        lines.addAll(periods.all());
        lines.addAll(supplements.all());
        lines.addAll(written.isEmpty() ? List.of(say("summary.reportNone")) : written);
        lines.addAll(posted);
        lines.add(say("summary.look", "dashboard", dashboard.file().toString()));
        return new Told(lines, done.needsAPerson() || mails.needsAPerson(before.mails()));
    }

    private static String say(String key, String... values) {
        return Words.SENTENCES.of(key, values);
    }
}

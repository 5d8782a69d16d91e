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

    private final SubmissionRepository submissions;
    private final TrialTally trials;
    private final OpenPeriodLines periods;
    private final WrittenReportLines reports;
    private final SupplementLines supplements;
    private final MailCounts mails;
    private final DashboardProperties dashboard;
    private final Clock clock;

    ClosingSummary(
            SubmissionRepository submissions,
            TrialTally trials,
            OpenPeriodLines periods,
            WrittenReportLines reports,
            SupplementLines supplements,
            MailCounts mails,
            DashboardProperties dashboard,
            Clock clock) {
        this.submissions = submissions;
        this.trials = trials;
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
        return new Mark(reports.mark(), mails.mark(), trials.answered());
    }

    /** Summarises the run with that identity, before which there was that. */
    Told of(String run, Mark before) {
        var counts = FileCounts.of(submissions.findAllOfSweep(run));
        var written = reports.since(before.versions());
        var posted = mails.since(before.mails());
        var lines = new ArrayList<String>();
        lines.add(say("summary.title", "moment", OfficialDate.moment(clock.instant())));
        var tried = trials.answered() - before.trials();
        if (counts.received() == 0 && tried == 0 && written.isEmpty() && posted.isEmpty()) {
            lines.add(say("summary.nothing"));
        } else {
            lines.addAll(files(counts));
            count(lines, "summary.tried", tried);
        }
        lines.addAll(periods.all());
        lines.addAll(supplements.all());
        lines.addAll(written.isEmpty() ? List.of(say("summary.reportNone")) : written);
        lines.addAll(posted);
        lines.add(say("summary.look", "dashboard", dashboard.file().toString()));
        return new Told(lines, counts.needsAPerson() || mails.needsAPerson(before.mails()));
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

    private static String say(String key, String... values) {
        return Words.SENTENCES.of(key, values);
    }
}

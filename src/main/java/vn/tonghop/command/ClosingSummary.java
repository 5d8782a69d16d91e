package vn.tonghop.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.dashboard.DashboardProperties;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.vietnamese.OfficialDate;

/** What a run did, in the words that the person at the screen reads last. */
final class ClosingSummary {

    private final FileLines files;
    private final OpenPeriodLines periods;
    private final WrittenReportLines reports;
    private final MailCounts mails;
    private final MatterLines matters;
    private final DashboardProperties dashboard;
    private final Clock clock;

    ClosingSummary(
            FileLines files,
            OpenPeriodLines periods,
            WrittenReportLines reports,
            MailCounts mails,
            MatterLines matters,
            DashboardProperties dashboard,
            Clock clock) {
        this.files = files;
        this.periods = periods;
        this.reports = reports;
        this.mails = mails;
        this.matters = matters;
        this.dashboard = dashboard;
        this.clock = clock;
    }

    /**
     * A summary.
     *
     * @param lines its lines
     * @param exitCode how the command ends: by what needs a person, and by the files of the run that must be corrected
     */
    record Told(List<String> lines, ExitCode exitCode) {}

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
        lines.addAll(periods.all());
        lines.addAll(written.isEmpty() ? List.of(say("summary.reportNone")) : written);
        lines.addAll(posted);
        var open = matters.open();
        lines.addAll(matters.of(open));
        lines.add(say("summary.look", "dashboard", dashboard.file().toString()));
        var pressing = matters.exitCode(open);
        return new Told(lines, pressing == ExitCode.DONE && done.needsAPerson() ? ExitCode.NEEDS_A_PERSON : pressing);
    }

    private static String say(String key, String... values) {
        return Words.SENTENCES.of(key, values);
    }
}

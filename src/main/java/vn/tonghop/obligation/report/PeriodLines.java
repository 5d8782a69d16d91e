package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** How a period stands, in lines of the summary. */
final class PeriodLines {

    private final PeriodReading periods;
    private final IssueReading issues;
    private final ReportDelivery delivery;
    private final SendingTime sending;
    private final LetterComposer composer;

    PeriodLines(
            PeriodReading periods,
            IssueReading issues,
            ReportDelivery delivery,
            SendingTime sending,
            LetterComposer composer) {
        this.periods = periods;
        this.issues = issues;
        this.delivery = delivery;
        this.sending = sending;
        this.composer = composer;
    }

    /** Whether a period is told of: from its opening to its deadline, and for a while after that if its report is not out. */
    boolean isTold(ReportingPeriod period, Instant now) {
        var day = OfficialDate.dayOf(now);
        return period.isOpenOn(day)
                && (!sending.isOverdue(period)
                        || (!sending.isHistory(period)
                                && delivery.whyNotOut(period).isPresent()));
    }

    List<String> of(ReportingPeriod period) {
        var lines = new ArrayList<String>();
        lines.add(composer.sentence("summary.period", counts(period)));
        lines.add(issues.of(period)
                .version()
                .map(version -> composer.sentence(
                        "summary.version",
                        Map.of("period", period.label(), "version", Integer.toString(version.number()))))
                .orElseGet(() -> composer.sentence("summary.noVersion", Map.of("period", period.label()))));
        delivery.posted(period).ifPresent(posted -> lines.add(sent(period, posted)));
        return lines;
    }

    /** Sent is what the mail server has accepted. */
    private String sent(ReportingPeriod period, Instant posted) {
        return delivery.accepted(period)
                .map(accepted -> line("summary.reportSent", period, accepted))
                .orElseGet(() -> line("summary.reportPosted", period, posted));
    }

    private String line(String key, ReportingPeriod period, Instant moment) {
        return composer.sentence(key, Map.of("period", period.label(), "moment", OfficialDate.moment(moment)));
    }

    private Map<String, String> counts(ReportingPeriod period) {
        var coverage = periods.coverage(period);
        var values = new HashMap<String, String>();
        values.put("period", period.label());
        values.put("onTime", count(coverage, Standing.ON_TIME));
        values.put("late", count(coverage, Standing.LATE));
        values.put("nil", count(coverage, Standing.NIL));
        values.put("refused", count(coverage, Standing.REFUSED));
        values.put("missing", count(coverage, Standing.MISSING));
        values.put("expected", OfficialNumber.inSentence(coverage.expected()));
        values.put("sending", OfficialDate.moment(sending.planned(period)));
        return values;
    }

    private static String count(Coverage coverage, Standing standing) {
        return OfficialNumber.inSentence(coverage.count(standing));
    }
}

package vn.tonghop.obligation.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Audience;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.vietnamese.OfficialDate;

/** What the mail of a draft says: what it is for, what is open about it, and what happens if nobody does anything. */
final class DraftText {

    private final Plan plan;
    private final PeriodReading periods;
    private final SendingTime sending;
    private final LetterComposer composer;
    private final CoverageSentence coverage;
    private final AttentionList attention;

    DraftText(
            Plan plan,
            PeriodReading periods,
            SendingTime sending,
            LetterComposer composer,
            CoverageSentence coverage,
            AttentionList attention) {
        this.plan = plan;
        this.periods = periods;
        this.sending = sending;
        this.composer = composer;
        this.coverage = coverage;
        this.attention = attention;
    }

    /** The mail; a draft that is not ready is only to be looked at. */
    MailText of(ReportingPeriod period, ReportVersion version, String formats, boolean ready) {
        var values = new HashMap<String, String>();
        values.put("department", plan.units().get(plan.office().drafter()).name());
        values.put("period", period.label());
        values.put("code", period.code().toString());
        values.put("version", Integer.toString(version.number()));
        values.put("formats", formats);
        values.put("sending", OfficialDate.moment(sending.planned(period)));
        values.put("deadline", OfficialDate.written(period.deadline()));
        values.put("folder", plan.units().get(plan.office().drafter()).folder());
        values.put("closing", OfficialDate.written(period.closing()));
        values.put("stage", composer.sentence(ready ? "draft.stage.ready" : "draft.stage.early", Map.of()));
        var items = open(period);
        return composer.letter("draft", values, further(period, values, items, ready), items);
    }

    /** A sentence of the mail, or the name of a file that goes with it. */
    String name(String key, ReportingPeriod period) {
        return composer.sentence(key, Map.of("period", period.label()));
    }

    private String asked() {
        return plan.policy() == DispatchPolicy.AUTOMATIC ? "draft.automatic" : "draft.approve";
    }

    /** What is open about this period, for who looks at its draft. */
    private List<String> open(ReportingPeriod period) {
        return attention.openFor(EnumSet.complementOf(EnumSet.of(Audience.OPERATOR))).stream()
                .map(OpenMatter::matter)
                .filter(matter -> matter.period().filter(period.code()::equals).isPresent())
                .map(Attention::standingAlone)
                .toList();
    }

    private List<String> further(
            ReportingPeriod period, Map<String, String> values, List<String> items, boolean ready) {
        var further = new ArrayList<String>();
        further.add(coverage.of(periods.coverage(period)));
        if (ready && !sending.isClosed(period)) {
            further.add(composer.sentence("draft.closing.note", values));
        }
        further.add(composer.sentence(ready ? asked() : "draft.early", values));
        if (!items.isEmpty()) {
            further.add(composer.sentence("draft.notes", Map.of()));
        }
        return further;
    }
}

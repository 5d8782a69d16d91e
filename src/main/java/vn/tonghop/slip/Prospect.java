package vn.tonghop.slip;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.approval.SignedPaper;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Office.Addressee;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.vietnamese.OfficialDate;

/** What follows a decision: what goes to whom and when. */
final class Prospect {

    private final Plan plan;
    private final SlipWords words;
    private final Clock clock;

    Prospect(Plan plan, SlipWords words, Clock clock) {
        this.plan = plan;
        this.words = words;
        this.clock = clock;
    }

    List<String> of(ReportingPeriod period, List<SignedPaper> documents) {
        var lines = new ArrayList<String>();
        lines.add(words.of("prospect.whom", "addressees", addressees()));
        lines.add(when(period));
        lines.add(
                documents.isEmpty()
                        ? words.of("prospect.own")
                        : words.of("prospect.papers", "files", named(documents)));
        if (SignedPaper.isEditedWithoutPdf(
                documents.stream().map(SignedPaper::suffix).toList())) {
            lines.add(words.of("prospect.withoutPdf"));
        }
        return lines;
    }

    private String addressees() {
        return plan.office().addressees().stream().map(this::named).collect(Collectors.joining("; "));
    }

    private String named(Addressee addressee) {
        return addressee.mails().isEmpty()
                ? words.of("prospect.noAddress", "name", addressee.name())
                : "%s (%s)".formatted(addressee.name(), String.join(", ", addressee.mails()));
    }

    private static String named(List<SignedPaper> documents) {
        return documents.stream().map(SignedPaper::fileName).collect(Collectors.joining(", "));
    }

    private String when(ReportingPeriod period) {
        var planned = period.plannedSending(plan.calendar());
        var key = !clock.instant().isBefore(planned.toInstant())
                ? "prospect.now"
                : plan.policy() == DispatchPolicy.AUTOMATIC ? "prospect.planned" : "prospect.afterClosing";
        return words.of(
                key, "sending", OfficialDate.moment(planned), "closing", OfficialDate.written(period.closing()));
    }
}

package vn.tonghop.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.dashboard.Dashboard.Cell;
import vn.tonghop.dashboard.Dashboard.Figure;
import vn.tonghop.dashboard.Dashboard.PeriodCard;
import vn.tonghop.dashboard.Dashboard.UnitRow;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.Submission;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Puts the state of all periods into the words of the dashboard. */
public final class DashboardComposer {

    private static final List<Form> FORMS = List.of(Form.RESULTS, Form.ACTIVITIES, Form.TITLES);
    private static final int HUNDRED = 100;

    private final Plan plan;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/dashboard/dashboard.properties");

    public DashboardComposer(Plan plan, FormVocabulary words) {
        this.plan = plan;
        this.words = words;
    }

    /**
     * What is known of a period.
     *
     * @param totals its figures and coverage
     * @param files its latest files by unit and form, as {@link #key}
     * @param receipts link to the receipt of a file, by its identity
     * @param version number of the latest report, 0 if none
     * @param documents links to its documents
     */
    public record PeriodState(
            PeriodTotals totals,
            Map<String, Submission> files,
            Map<Long, String> receipts,
            int version,
            List<Dashboard.Link> documents) {}

    static String key(String unit, Form form) {
        return unit + "/" + form;
    }

    /** The page. */
    public Dashboard compose(List<PeriodState> states, List<Submission> unknown, Instant now) {
        return new Dashboard(
                sentences.of("title", "office", plan.office().fullName()),
                sentences.of("moment", "moment", OfficialDate.moment(now.atZone(OfficialDate.ZONE))),
                new DashboardTasks(plan, sentences).of(states, unknown, now),
                states.stream().map(state -> card(state, now)).toList(),
                FORMS.stream().map(words::officialName).toList());
    }

    private PeriodCard card(PeriodState state, Instant now) {
        var totals = state.totals();
        var coverage = totals.coverage();
        var complete =
                coverage.units().stream().filter(UnitCoverage::isComplete).count();
        var share = coverage.expected() == 0 ? 0 : (int) (HUNDRED * complete / coverage.expected());
        return new PeriodCard(
                sentences.of("period.label", "label", totals.period().label()),
                deadline(totals.period(), now),
                counts(coverage),
                share,
                coverage.units().stream().map(unit -> row(state, unit)).toList(),
                totals.office().stream().map(this::figure).toList(),
                state.version() == 0
                        ? sentences.of("report.none")
                        : sentences.of("report.version", "version", Integer.toString(state.version())),
                state.documents());
    }

    private String deadline(ReportingPeriod period, Instant now) {
        var today = LocalDate.ofInstant(now, OfficialDate.ZONE);
        var sending = period.plannedSending(plan.calendar());
        var left = ChronoUnit.DAYS.between(today, sending.toLocalDate());
        var key = left > 0 ? "deadline.left" : left == 0 ? "deadline.today" : "deadline.over";
        return sentences.of(
                key,
                "days",
                OfficialNumber.inSentence(Math.abs(left)),
                "sending",
                OfficialDate.moment(sending),
                "cutOff",
                OfficialDate.written(period.cutOff()),
                "deadline",
                OfficialDate.written(period.deadline()));
    }

    private String counts(Coverage coverage) {
        return sentences.of(
                "counts",
                "expected",
                OfficialNumber.inSentence(coverage.expected()),
                "onTime",
                OfficialNumber.inSentence(coverage.count(Standing.ON_TIME)),
                "late",
                OfficialNumber.inSentence(coverage.count(Standing.LATE)),
                "nil",
                OfficialNumber.inSentence(coverage.count(Standing.NIL)),
                "refused",
                OfficialNumber.inSentence(coverage.count(Standing.REFUSED)),
                "missing",
                OfficialNumber.inSentence(coverage.count(Standing.MISSING)));
    }

    private UnitRow row(PeriodState state, UnitCoverage unit) {
        return new UnitRow(
                unit.unit().name(),
                sentences.of("standing." + unit.standing()),
                unit.standing().name(),
                FORMS.stream().map(form -> cell(state, unit, form)).toList());
    }

    private Cell cell(PeriodState state, UnitCoverage unit, Form form) {
        var file = state.files().get(key(unit.unit().code().value(), form));
        if (file == null || file.verdict().isEmpty()) {
            return new Cell(sentences.of("verdict.none"), "NONE", "");
        }
        var verdict = file.verdict().get();
        return new Cell(sentences.of("verdict." + verdict), verdict.name(), link(state, unit, form));
    }

    static String link(PeriodState state, UnitCoverage unit, Form form) {
        var file = state.files().get(key(unit.unit().code().value(), form));
        return file == null ? "" : state.receipts().getOrDefault(file.id(), "");
    }

    private Figure figure(IndicatorTotal total) {
        return new Figure(
                total.indicator().wording(),
                total.amount()
                        .map(amount -> total.parts().isPresent()
                                ? OfficialNumber.percent(amount)
                                : OfficialNumber.written(amount))
                        .orElse("–"),
                total.parts().isPresent() ? "" : total.indicator().unitOfMeasure());
    }
}

package vn.tonghop.dashboard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.dashboard.Dashboard.MailLine;
import vn.tonghop.dashboard.Dashboard.PeriodCard;
import vn.tonghop.dashboard.Dashboard.Task;
import vn.tonghop.dashboard.Dashboard.Tile;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.obligation.report.DeliveryReading.Delivered;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Submission;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Puts the state of all periods into the words of the dashboard. */
final class DashboardComposer {

    private final Plan plan;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/dashboard/dashboard.properties");

    DashboardComposer(Plan plan, FormVocabulary words) {
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
     * @param supplements links to the papers of supplements that were issued
     * @param delivery that the report has gone, and how; empty before
     */
    record PeriodState(
            PeriodTotals totals,
            Map<String, Submission> files,
            Map<Long, String> receipts,
            int version,
            List<Dashboard.Link> documents,
            List<Dashboard.Link> supplements,
            Optional<Delivered> delivery) {}

    static String key(Unit unit, FormCode form) {
        return unit.code().value() + "/" + form;
    }

    /** The page. */
    Dashboard compose(List<PeriodState> states, List<Task> tasks, List<MailLine> mails, Instant now) {
        return new Dashboard(
                sentences.of(
                        "title",
                        "movement",
                        plan.title(),
                        "office",
                        plan.office().fullName()),
                sentences.of("moment", "moment", OfficialDate.moment(now)),
                tasks,
                inOrder(states, now).stream().map(state -> card(state, now)).toList(),
                plan.formsAsked().stream().map(words::officialName).toList(),
                mails);
    }

    /** The period that is being worked on first: the earliest that is not over, or the last one. */
    private static List<PeriodState> inOrder(List<PeriodState> states, Instant now) {
        var ordered = new ArrayList<>(states);
        Optional<PeriodState> current = states.stream()
                .filter(state -> now.isBefore(state.totals().period().deadlineInstant()))
                .findFirst()
                .or(() -> states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1)));
        current.ifPresent(state -> {
            ordered.remove(state);
            ordered.add(0, state);
        });
        return ordered;
    }

    private PeriodCard card(PeriodState state, Instant now) {
        var totals = state.totals();
        var charts = new FigureCharts(totals, sentences);
        return new PeriodCard(
                sentences.of("period.label", "label", totals.period().label()),
                deadline(state, now),
                tiles(state, now),
                CoverageBar.of(totals.coverage(), sentences),
                new CoverageMatrix(plan.formsAsked(), state, sentences).matrix(),
                charts.charts(),
                charts.figures(),
                state.version() == 0
                        ? sentences.of("report.none")
                        : sentences.of("report.version", "version", Integer.toString(state.version())),
                state.documents(),
                state.supplements());
    }

    private List<Tile> tiles(PeriodState state, Instant now) {
        var coverage = state.totals().coverage();
        var complete = coverage.expected() - coverage.count(Standing.REFUSED) - coverage.count(Standing.MISSING);
        return List.of(
                state.delivery()
                        .map(this::gone)
                        .orElseGet(() -> days(state.totals().period(), now)),
                new Tile(
                        OfficialNumber.written(complete) + "/" + OfficialNumber.written(coverage.expected()),
                        sentences.of("tile.complete"),
                        complete == coverage.expected() ? Standing.ON_TIME.name() : Standing.LATE.name()),
                tile(coverage, Standing.LATE),
                tile(coverage, Standing.REFUSED),
                tile(coverage, Standing.MISSING));
    }

    private Tile tile(Coverage coverage, Standing standing) {
        var count = coverage.count(standing);
        return new Tile(
                OfficialNumber.written(count), sentences.of("tile." + standing), count == 0 ? "NONE" : standing.name());
    }

    private Tile gone(Delivered delivery) {
        return new Tile(
                sentences.of("tile." + key(delivery) + ".number"),
                sentences.of("tile." + key(delivery), "moment", OfficialDate.moment(delivery.at())),
                delivery.inFolder() ? Standing.LATE.name() : Standing.ON_TIME.name());
    }

    private static String key(Delivered delivery) {
        return delivery.inFolder() ? "folder" : "sent";
    }

    private Tile days(ReportingPeriod period, Instant now) {
        var left = daysLeft(period, now);
        var style = left < 0 ? "NONE" : left < 5 ? Standing.LATE.name() : Standing.ON_TIME.name();
        return new Tile(
                OfficialNumber.written(Math.abs(left)),
                sentences.of(left < 0 ? "tile.daysPast" : "tile.daysLeft"),
                style);
    }

    private long daysLeft(ReportingPeriod period, Instant now) {
        var today = OfficialDate.dayOf(now);
        return ChronoUnit.DAYS.between(
                today, period.plannedSending(plan.calendar()).toLocalDate());
    }

    private String deadline(PeriodState state, Instant now) {
        var period = state.totals().period();
        return state.delivery()
                .map(delivery -> sentences.of(
                        "deadline." + key(delivery),
                        "moment",
                        OfficialDate.moment(delivery.at()),
                        "deadline",
                        OfficialDate.written(period.deadline())))
                .orElseGet(() -> planned(period, now));
    }

    private String planned(ReportingPeriod period, Instant now) {
        var left = daysLeft(period, now);
        var key = left > 0 ? "deadline.left" : left == 0 ? "deadline.today" : "deadline.over";
        return sentences.of(
                key,
                "days",
                OfficialNumber.inSentence(Math.abs(left)),
                "sending",
                OfficialDate.moment(period.plannedSending(plan.calendar())),
                "cutOff",
                OfficialDate.written(period.cutOff()),
                "deadline",
                OfficialDate.written(period.deadline()));
    }
}

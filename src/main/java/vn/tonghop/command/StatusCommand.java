package vn.tonghop.command;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.obligation.DueNext;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Tells who has submitted, what the totals are and what is due next. Changes nothing. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand extends ReadingCommand {

    @Parameters(paramLabel = "KỲ", arity = "0..1", descriptionKey = "period")
    @Nullable String period;

    @Override
    ExitCode run(Session session) {
        var clock = session.get(Clock.class);
        say("status.title", "moment", OfficialDate.moment(clock.instant()));
        matters(session.get(MatterLines.class)).forEach(this::print);
        periods(session).forEach(chosen -> tell(chosen, session, clock));
        return ExitCode.DONE;
    }

    /** What is open in the period that was asked for, or in any. */
    private List<String> matters(MatterLines lines) {
        return lines.all(lines.open().stream()
                .filter(open -> open.matter()
                        .period()
                        .filter(about -> period != null && !about.toString().equals(period))
                        .isEmpty())
                .toList());
    }

    private List<ReportingPeriod> periods(Session session) {
        return period == null
                ? session.get(Plan.class).periods()
                : List.of(PeriodArgument.ofAny(period, session, command()));
    }

    private void tell(ReportingPeriod chosen, Session session, Clock clock) {
        var plan = session.get(Plan.class);
        var totals = session.get(PeriodReading.class).read(chosen, clock.instant());
        var isPlanned = plan.periods().contains(chosen);
        head(chosen, plan, isPlanned);
        counts(totals.coverage());
        session.get(ReportVersionRepository.class)
                .findLatestWritten(chosen.code())
                .ifPresentOrElse(
                        version -> say("status.version", "version", Integer.toString(version.number())),
                        () -> say("status.noVersion"));
        session.get(SupplementLines.class).of(chosen).forEach(this::print);
        if (isPlanned) {
            dueNext(chosen, session, clock);
        }
        figures(totals);
    }

    /** A period of a plan that is over has no dates any more, and the calendar need not know its year. */
    private void head(ReportingPeriod chosen, Plan plan, boolean isPlanned) {
        if (!isPlanned) {
            say("status.pastPeriod", "label", chosen.label());
            return;
        }
        say(
                "status.period",
                "label",
                chosen.label(),
                "cutOff",
                OfficialDate.written(chosen.cutOff()),
                "sending",
                OfficialDate.moment(chosen.plannedSending(plan.calendar())),
                "deadline",
                OfficialDate.written(chosen.deadline()));
    }

    private void dueNext(ReportingPeriod chosen, Session session, Clock clock) {
        var due = session.get(DueNext.class).of(chosen, clock.instant());
        if (!due.isEmpty()) {
            say("status.due");
        }
        due.forEach(next -> say(
                "status.due." + next.kind(),
                "moment",
                OfficialDate.moment(next.moment()),
                "units",
                Integer.toString(next.units())));
    }

    private void counts(Coverage coverage) {
        print(Words.SENTENCES.of("status.counts", coverage.counts(Integer::toString)));
        coverage.units()
                .forEach(unit -> say(
                        "status.unit",
                        "unit",
                        unit.unit().name(),
                        "standing",
                        Words.SENTENCES.of("standing." + unit.standing())));
    }

    private void figures(PeriodTotals totals) {
        if (totals.office().stream().noneMatch(total -> total.amount().isPresent())) {
            return;
        }
        say("status.totals");
        totals.office()
                .forEach(total -> total.amount()
                        .ifPresent(amount -> say(
                                "status.total",
                                "indicator",
                                total.indicator().wording(),
                                "amount",
                                written(total.indicator(), amount))));
    }

    private static String written(Indicator indicator, BigDecimal amount) {
        return indicator.kind() == IndicatorKind.RATIO
                ? OfficialNumber.percent(amount)
                : OfficialNumber.written(amount) + " " + indicator.unitOfMeasure();
    }
}

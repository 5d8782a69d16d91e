package vn.tonghop.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.unit.Unit;
import vn.tonghop.verdict.Extending;
import vn.tonghop.vietnamese.OfficialDate;

/** Gives one unit more time in one period. */
@Command(name = "extend", mixinStandardHelpOptions = true)
final class ExtendCommand extends ExceptionCommand {

    @Parameters(index = "0", paramLabel = "ĐƠN_VỊ", descriptionKey = "unit")
    String unit = "";

    @Parameters(index = "1", paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Option(names = "--until", paramLabel = "NGÀY", required = true, descriptionKey = "option.until")
    @Nullable String until;

    @Override
    void make(Session session, AuditEntry.Order order) {
        var plan = session.get(Plan.class);
        var chosen = PeriodArgument.of(period, plan, command());
        var given = UnitArgument.of(unit, plan.units().submittingOn(chosen.dataTo()), plan, command());
        extend(session, given, chosen, order);
    }

    private void extend(Session session, Unit given, ReportingPeriod chosen, AuditEntry.Order order) {
        var day = day("--until", until == null ? "" : until);
        var calendar = session.get(Plan.class).calendar();
        Extending.refusal(chosen, day, calendar).ifPresent(refusal -> {
            throw wrong(
                    "extend." + refusal,
                    "cutOff",
                    OfficialDate.written(chosen.cutOff()),
                    "sending",
                    OfficialDate.moment(chosen.plannedSending(calendar)));
        });
        var again = session.get(Extending.class).extend(given.code(), chosen, day, order);
        say("extend.done", "unit", given.name(), "period", chosen.label(), "until", OfficialDate.written(day));
        again.forEach(late -> say("extend.again", "number", Long.toString(late.id()), "file", late.fileName()));
        say("exception.nextRun");
    }
}

package vn.tonghop.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.blankform.BlankForms;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Writes the forms that units fill in. Changes nothing else. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.onlyUnit")
    @Nullable String unit;

    @Parameters(paramLabel = "PERIOD", arity = "0..1", descriptionKey = "period")
    @Nullable String period;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        var command = spec;
        var clock = options.clock(command);
        try (var session = Session.open(clock, options.settings())) {
            var plan = session.get(Plan.class);
            for (var chosen : periods(plan, LocalDate.ofInstant(clock.instant(), OfficialDate.ZONE), command)) {
                write(chosen, units(chosen, plan, command), session, command);
            }
            return ExitCode.DONE.code();
        }
    }

    private static void write(ReportingPeriod period, List<Unit> units, Session session, CommandSpec command) {
        var forms = session.get(BlankForms.class);
        var folder = folder(session).resolve(period.code().toString());
        for (var unit : units) {
            forms.write(unit, period, folder.resolve(unit.folder()));
        }
        command.commandLine()
                .getOut()
                .println(Words.SENTENCES.of(
                        "template.done",
                        "period",
                        period.label(),
                        "units",
                        Integer.toString(units.size()),
                        "folder",
                        folder.toString()));
    }

    /** Beside the reports, in the output folder. */
    private static Path folder(Session session) {
        return session.get(ReportProperties.class).folder().resolveSibling("bieu-mau");
    }

    /** The period asked for, or every one whose deadline is still to come. */
    private List<ReportingPeriod> periods(Plan plan, LocalDate today, CommandSpec command) {
        return period == null
                ? plan.periods().stream()
                        .filter(coming -> today.isBefore(coming.deadline()))
                        .toList()
                : List.of(PeriodArgument.of(period, plan, command));
    }

    private List<Unit> units(ReportingPeriod chosen, Plan plan, CommandSpec command) {
        var submitting = plan.units().submittingOn(chosen.dataTo());
        return unit == null ? submitting : List.of(UnitArgument.of(unit, submitting, plan, command));
    }
}

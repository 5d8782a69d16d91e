package vn.tonghop.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.blankform.BlankForms;
import vn.tonghop.blankform.UnitGuide;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Writes the forms that units fill in, or the guide that tells them how. Changes nothing else. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand extends ReadingCommand {

    @Option(names = "--unit", paramLabel = "ĐƠN_VỊ", descriptionKey = "option.onlyUnit")
    @Nullable String unit;

    @Option(names = "--guide", descriptionKey = "template.guide")
    boolean guide;

    @Parameters(paramLabel = "KỲ", arity = "0..1", descriptionKey = "period")
    @Nullable String period;

    @Override
    ExitCode run(Session session) {
        if (guide) {
            var written = session.get(UnitGuide.class).write(folder(session));
            say("template.guide", "file", written.toString());
            return ExitCode.DONE;
        }
        var plan = session.get(Plan.class);
        for (var chosen :
                periods(plan, OfficialDate.dayOf(session.get(Clock.class).instant()))) {
            write(chosen, units(chosen, plan), session);
        }
        return ExitCode.DONE;
    }

    private void write(ReportingPeriod period, List<Unit> units, Session session) {
        var forms = session.get(BlankForms.class);
        var folder = folder(session).resolve(period.code().toString());
        for (var unit : units) {
            forms.write(unit, period, folder.resolve(unit.folder()));
        }
        say(
                "template.done",
                "period",
                period.label(),
                "units",
                Integer.toString(units.size()),
                "folder",
                folder.toString());
    }

    /** Beside the reports, in the output folder. */
    private static Path folder(Session session) {
        return session.get(ReportProperties.class).folder().resolveSibling("bieu-mau");
    }

    /** The period asked for, or every one whose deadline is still to come. */
    private List<ReportingPeriod> periods(Plan plan, LocalDate today) {
        return period == null
                ? plan.periods().stream()
                        .filter(coming -> today.isBefore(coming.deadline()))
                        .toList()
                : List.of(PeriodArgument.of(period, plan, command()));
    }

    private List<Unit> units(ReportingPeriod chosen, Plan plan) {
        var submitting = plan.units().submittingOn(chosen.dataTo());
        return unit == null ? submitting : List.of(UnitArgument.of(unit, submitting, plan, command()));
    }
}

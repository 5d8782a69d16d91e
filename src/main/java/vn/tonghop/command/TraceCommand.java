package vn.tonghop.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.plan.Plan;
import vn.tonghop.trace.TraceText;
import vn.tonghop.trace.Tracing;
import vn.tonghop.unit.Unit;

/** Shows the files and lines behind a figure and adds them up again. Changes nothing. */
@Command(name = "trace", mixinStandardHelpOptions = true)
final class TraceCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Parameters(index = "1", paramLabel = "CHỈ_TIÊU", descriptionKey = "indicator")
    String indicator = "";

    @Option(names = "--department", paramLabel = "ĐƠN_VỊ", descriptionKey = "option.department")
    @Nullable String department;

    @Override
    ExitCode run(Session session) {
        var plan = session.get(Plan.class);
        var trace = session.get(Tracing.class)
                .trace(
                        PeriodArgument.ofAny(period, session, command()),
                        indicator(plan),
                        department(plan),
                        session.get(Clock.class).instant());
        new TraceText().of(trace).forEach(this::print);
        return trace.addsUp() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }

    private Indicator indicator(Plan plan) {
        return plan.indicators()
                .read(indicator)
                .orElseThrow(() -> wrong(
                        "usage.indicator",
                        "value",
                        indicator,
                        "indicators",
                        String.join(
                                ", ",
                                plan.indicators().all().stream()
                                        .map(known -> known.code().value())
                                        .toList())));
    }

    private Optional<Unit> department(Plan plan) {
        List<Unit> departments = plan.units().departments();
        return department == null
                ? Optional.empty()
                : Optional.of(UnitArgument.of(department, departments, plan, command()));
    }
}

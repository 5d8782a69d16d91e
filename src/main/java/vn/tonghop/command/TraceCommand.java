package vn.tonghop.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.plan.Plan;
import vn.tonghop.trace.TraceText;
import vn.tonghop.trace.Tracing;
import vn.tonghop.unit.Unit;

/** Shows the files and lines behind a figure and adds them up again. Changes nothing. */
@Command(name = "trace", mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PERIOD", descriptionKey = "period")
    String period = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "indicator")
    String indicator = "";

    @Option(names = "--department", paramLabel = "CODE", descriptionKey = "option.department")
    @Nullable String department;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        var command = spec;
        var clock = options.clock(command);
        try (var session = Session.open(clock, options.settings())) {
            var plan = session.get(Plan.class);
            var trace = session.get(Tracing.class)
                    .trace(
                            PeriodArgument.of(period, plan, command),
                            indicator(plan, command),
                            department(plan, command),
                            clock.instant());
            new TraceText().of(trace).forEach(command.commandLine().getOut()::println);
            return (trace.addsUp() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON).code();
        }
    }

    private Indicator indicator(Plan plan, CommandSpec command) {
        return plan.indicators()
                .read(indicator)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        Words.SENTENCES.of(
                                "usage.indicator",
                                "value",
                                indicator,
                                "indicators",
                                String.join(
                                        ", ",
                                        plan.indicators().all().stream()
                                                .map(known -> known.code().value())
                                                .toList()))));
    }

    private Optional<Unit> department(Plan plan, CommandSpec command) {
        List<Unit> departments = plan.units().departments();
        return department == null
                ? Optional.empty()
                : Optional.of(UnitArgument.of(department, departments, plan, command));
    }
}

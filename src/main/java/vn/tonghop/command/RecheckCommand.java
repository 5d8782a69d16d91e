package vn.tonghop.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.plan.Plan;
import vn.tonghop.trial.Recheck;

/** Judges the archived originals of a period by the rules of today and lists what would be otherwise. Changes nothing. */
@Command(name = "recheck", mixinStandardHelpOptions = true)
final class RecheckCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PERIOD", descriptionKey = "period")
    String period = "";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        var command = spec;
        try (var session = Session.open(options.clock(command), options.settings())) {
            var chosen = PeriodArgument.of(period, session.get(Plan.class), command);
            var outcome = session.get(Recheck.class).of(chosen.code(), options.settings());
            if (!outcome.failures().isEmpty()) {
                outcome.failures().stream()
                        .map(FailureReport::of)
                        .map(FailureReport::sentence)
                        .forEach(command.commandLine().getErr()::println);
                return ExitCode.FAILED.code();
            }
            session.get(RecheckLines.class)
                    .of(chosen, outcome)
                    .forEach(command.commandLine().getOut()::println);
            return (outcome.isAsBefore() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON).code();
        }
    }
}

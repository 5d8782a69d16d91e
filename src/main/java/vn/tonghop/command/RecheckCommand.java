package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.plan.Plan;
import vn.tonghop.trial.Recheck;

/** Judges the archived originals of a period by the rules of today and lists what would be otherwise. Changes nothing. */
@Command(name = "recheck", mixinStandardHelpOptions = true)
final class RecheckCommand extends ReadingCommand {

    @Parameters(paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Override
    ExitCode run(Session session) {
        var chosen = PeriodArgument.of(period, session.get(Plan.class), command());
        var outcome = session.get(Recheck.class).of(chosen.code(), options.settings());
        if (!outcome.failures().isEmpty()) {
            sayFailures(outcome.failures());
            return ExitCode.FAILED;
        }
        session.get(RecheckLines.class).of(chosen, outcome).forEach(this::print);
        return outcome.isAsBefore() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }
}

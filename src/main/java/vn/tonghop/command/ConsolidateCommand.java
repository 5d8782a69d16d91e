package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.run.RunParameters;

/** Puts one period together and writes its report if anything is new. */
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class ConsolidateCommand extends RunCommand {

    @Parameters(paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Override
    RunParameters parameters(Session session, String run) {
        var known = PeriodArgument.of(period, session.get(Plan.class), command());
        return new ConsolidationParameters(run, known.code(), false);
    }
}

package vn.tonghop.command;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.aggregation.ConsolidatePeriod;
import vn.tonghop.plan.Plan;

/** Puts one period together and writes its report if anything is new. */
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class ConsolidateCommand extends RunCommand {

    @Parameters(paramLabel = "PERIOD", descriptionKey = "period")
    String period = "";

    @Override
    String job() {
        return "consolidation";
    }

    @Override
    Map<String, String> parameters(Session session) {
        var known = PeriodArgument.of(period, session.get(Plan.class), command());
        return Map.of(ConsolidatePeriod.PERIOD, known.code().toString());
    }
}

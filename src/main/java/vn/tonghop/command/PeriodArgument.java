package vn.tonghop.command;

import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import vn.tonghop.command.WrongUsageException.Kind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.SubmissionRepository;

/** A period as typed after a command. */
final class PeriodArgument {

    private PeriodArgument() {}

    /** The period of the plan that was meant; anything else is wrong usage. */
    static ReportingPeriod of(String text, Plan plan, CommandSpec command) {
        return plan.readPeriod(text)
                .orElseThrow(() -> new WrongUsageException(
                        command.commandLine(),
                        Kind.TYPED,
                        Words.SENTENCES.of("usage.period", "value", text, "periods", periods(plan)),
                        null));
    }

    /** The same, and a period of an earlier plan of which there are files. */
    static ReportingPeriod ofAny(String text, Session session, CommandSpec command) {
        var plan = session.get(Plan.class);
        return PeriodCode.read(text)
                .filter(code -> plan.findPeriod(code).isEmpty())
                .filter(code ->
                        !session.get(SubmissionRepository.class).findAll(code).isEmpty())
                .map(plan::period)
                .orElseGet(() -> of(text, plan, command));
    }

    private static String periods(Plan plan) {
        return plan.periods().stream().map(period -> period.code().toString()).collect(Collectors.joining(", "));
    }
}

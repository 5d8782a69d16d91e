package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.RunGate;
import vn.tonghop.submission.AuditEntry;

/** Holds the report of a period back: a draft that is refused, or one that must wait. */
@Command(name = "hold", mixinStandardHelpOptions = true)
final class HoldCommand extends ExceptionCommand {

    @Parameters(paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    /** Apart from dispatch only: a report can be held while a long intake runs. */
    @Override
    RunGate gate(Session session) {
        return session.get(DispatchGate.class).gate();
    }

    @Override
    void make(Session session, AuditEntry.Order order) {
        var chosen = PeriodArgument.of(period, session.get(Plan.class), command());
        session.get(IssueControl.class).hold(chosen.code(), order);
        say("hold.done", "period", chosen.label(), "reason", order.reason());
    }
}

package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.watch.GivenUpMails;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.RunGate;
import vn.tonghop.submission.AuditEntry;

/** Lets a report go that was held. */
@Command(name = "release", mixinStandardHelpOptions = true)
final class ReleaseCommand extends DecisionCommand {

    @Parameters(paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Override
    RunGate gate(Session session) {
        return session.get(DispatchGate.class).gate();
    }

    @Override
    AuditEntry.Order order() {
        return by(Words.SENTENCES.of("release.reason"));
    }

    @Override
    void make(Session session, AuditEntry.Order order) {
        var plan = session.get(Plan.class);
        var chosen = PeriodArgument.of(period, plan, command());
        if (session.get(GivenUpMails.class).sendAgain(MailKind.REPORT, chosen.code())) {
            session.get(IssueControl.class).sendAgain(chosen.code(), order);
            say("release.again", "period", chosen.label());
            return;
        }
        if (!session.get(IssueControl.class).release(chosen.code(), order)) {
            throw refused("release.notHeld", "period", chosen.label());
        }
        say("release.done", "period", chosen.label());
        say(plan.policy() == DispatchPolicy.AUTOMATIC ? "release.automatic" : "release.approve");
    }
}

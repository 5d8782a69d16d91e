package vn.tonghop.command;

import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.approval.DecisionRefusedException;
import vn.tonghop.command.WrongUsageException.Kind;
import vn.tonghop.dashboard.WriteDashboard;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.RunGate;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.DateStyle;
import vn.tonghop.validation.value.DateReading;

/** A command by which a person decides something: alone, by name, and kept in the audit table. */
abstract class DecisionCommand extends SessionCommand {

    @Option(names = "--by", paramLabel = "TÊN", descriptionKey = "option.by")
    @Nullable String actor;

    /** Who decides, and why; may refuse what was typed. */
    abstract AuditEntry.Order order();

    /** Carries the decision out. */
    abstract void make(Session session, AuditEntry.Order order);

    /** The gate that keeps the decision apart from runs that it would disturb. */
    RunGate gate(Session session) {
        return session.get(RunGate.class);
    }

    @Override
    final void check() {
        order();
    }

    @Override
    final ExitCode run(Session session) {
        return alone(gate(session), () -> {
            makeOrRefuse(session, order());
            session.get(WriteDashboard.class).write();
            return ExitCode.DONE;
        });
    }

    private void makeOrRefuse(Session session, AuditEntry.Order order) {
        try {
            make(session, order);
        } catch (DecisionRefusedException refused) {
            var values = new HashMap<>(refused.values());
            values.put("code", refused.period().toString());
            values.put(
                    "period",
                    session.get(Plan.class)
                            .findPeriod(refused.period())
                            .map(ReportingPeriod::label)
                            .orElse(refused.period().toString()));
            throw new WrongUsageException(
                    command().commandLine(),
                    Kind.STATE,
                    Words.SENTENCES.of("refused." + refused.reason(), values),
                    refused);
        }
    }

    final AuditEntry.Order by(String reason) {
        return new AuditEntry.Order(actor == null ? System.getProperty("user.name", "?") : actor, reason);
    }

    /** The day typed after an option, as people write it. */
    final LocalDate day(String option, String text) {
        return DateReading.read(text, DateStyle.USUAL)
                .orElseThrow(() -> wrong("usage.day", "value", text, "option", option));
    }
}

package vn.tonghop.command;

import picocli.CommandLine.Option;
import vn.tonghop.submission.AuditEntry;

/** A decision that needs a reason. */
abstract class ExceptionCommand extends DecisionCommand {

    private static final int LONGEST_REASON = 1_000;

    @Option(names = "--reason", paramLabel = "LÝ_DO", required = true, descriptionKey = "option.reason")
    String reason = "";

    @Override
    final AuditEntry.Order order() {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw wrong("usage.reason");
        }
        return by(reason.strip());
    }
}

package vn.tonghop.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.verdict.Withdrawal;

/** Takes a file back, so that the counted file before it counts again, or none. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand extends ExceptionCommand {

    @Parameters(paramLabel = "SỐ", descriptionKey = "submission")
    long submission;

    @Override
    void make(Session session, AuditEntry.Order order) {
        var number = Long.toString(submission);
        var file = session.get(SubmissionRepository.class)
                .find(submission)
                .orElseThrow(() -> refused("withdraw.unknown", "number", number));
        var withdrawal = session.get(Withdrawal.class);
        withdrawal.refusal(file).ifPresent(refusal -> {
            throw refused("withdraw." + refusal, "number", number, "file", file.fileName());
        });
        var counted = withdrawal.withdraw(file, order);
        say("withdraw.done", "number", number, "file", file.fileName(), "unit", file.folder());
        counted.ifPresentOrElse(
                earlier -> say("withdraw.counted", "number", Long.toString(earlier.id()), "file", earlier.fileName()),
                () -> say("withdraw.none"));
        say("exception.nextRun");
    }
}

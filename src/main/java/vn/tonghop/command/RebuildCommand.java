package vn.tonghop.command;

import picocli.CommandLine.Command;
import vn.tonghop.ledger.Ledger;
import vn.tonghop.ledger.LedgerRepository;
import vn.tonghop.run.RunGate;
import vn.tonghop.trial.Rebuild;

/** Makes a database anew that is gone, empty or damaged, from the originals and the ledger in the archive. */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand extends SessionCommand {

    private static final int MOST_NAMES = 20;

    @Override
    Session open() {
        return Session.openToRebuild(
                options.clock(command()), options.settings(), file -> say("rebuild.aside", "file", file.toString()));
    }

    @Override
    ExitCode run(Session session) {
        var ledger = session.get(Ledger.class);
        if (!session.get(LedgerRepository.class).isEmpty()) {
            throw refused("rebuild.notEmpty");
        }
        if (!ledger.isThere()) {
            throw refused("rebuild.noLedger", "file", ledger.file().toString());
        }
        return alone(session.get(RunGate.class), () -> rebuilt(session));
    }

    private ExitCode rebuilt(Session session) {
        var outcome = session.get(Rebuild.class).make(options.settings());
        if (!outcome.failures().isEmpty()) {
            sayFailures(outcome.failures());
            return ExitCode.FAILED;
        }
        say("rebuild.done", "files", Integer.toString(outcome.files()));
        outcome.otherwise().stream()
                .limit(MOST_NAMES)
                .forEach(number -> say("rebuild.otherwise", "number", number.toString()));
        outcome.unknown().stream().limit(MOST_NAMES).forEach(path -> say("rebuild.unknown", "path", path));
        say(
                "rebuild.next",
                "otherwise",
                Integer.toString(outcome.otherwise().size()),
                "unknown",
                Integer.toString(outcome.unknown().size()));
        return outcome.isWhole() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }
}

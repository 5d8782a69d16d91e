package vn.tonghop.command;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tonghop.run.Purge;
import vn.tonghop.run.RunGate;

/** Removes the history of old runs and unfinished files; keeps everything that an office must be able to show. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand extends SessionCommand {

    /** The last month stays, so that a failure can still be looked into. */
    private static final int FEWEST_DAYS = 31;

    @Option(names = "--days", paramLabel = "SỐ", defaultValue = "400", descriptionKey = "option.days")
    int days;

    @Override
    void check() {
        if (days < FEWEST_DAYS) {
            throw wrong("usage.days", "value", Integer.toString(days));
        }
    }

    @Override
    ExitCode run(Session session) {
        return alone(session.get(RunGate.class), () -> purge(session));
    }

    private ExitCode purge(Session session) {
        var removed = session.get(Purge.class).olderThan(Duration.ofDays(days));
        say(
                "purge.done",
                "days",
                Integer.toString(days),
                "jobs",
                Integer.toString(removed.jobs()),
                "files",
                Integer.toString(removed.files()));
        return ExitCode.DONE;
    }
}

package vn.tonghop.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.run.Purge;
import vn.tonghop.run.RunGate;

/** Removes the history of old runs and unfinished files; keeps everything that an office must be able to show. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    /** The last month stays, so that a failure can still be looked into. */
    private static final int FEWEST_DAYS = 31;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--days", paramLabel = "N", defaultValue = "400", descriptionKey = "option.days")
    int days;

    @Override
    public Integer call() {
        var command = command();
        if (days < FEWEST_DAYS) {
            throw new ParameterException(
                    command.commandLine(), Words.SENTENCES.of("usage.days", "value", Integer.toString(days)));
        }
        try (var session = Session.open(options.clock(command), options.settings())) {
            return session.get(RunGate.class)
                    .alone(() -> purge(session, command))
                    .orElseGet(() -> RunCommand.anotherRun(session.get(RunGate.class), command))
                    .code();
        }
    }

    private ExitCode purge(Session session, CommandSpec command) {
        var removed = session.get(Purge.class).olderThan(Duration.ofDays(days));
        command.commandLine()
                .getOut()
                .println(Words.SENTENCES.of(
                        "purge.done",
                        "days",
                        Integer.toString(days),
                        "jobs",
                        Integer.toString(removed.jobs()),
                        "files",
                        Integer.toString(removed.files())));
        return ExitCode.DONE;
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return spec;
    }
}

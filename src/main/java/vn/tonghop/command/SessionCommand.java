package vn.tonghop.command;

import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import vn.tonghop.run.RunGate;

/** A command that works in the started program. */
abstract class SessionCommand extends Subcommand {

    @Mixin
    CommonOptions options = new CommonOptions();

    /** Refuses what can be seen to be wrong before the program starts. */
    void check() {}

    /** Does the work. */
    abstract ExitCode run(Session session) throws InterruptedException;

    @Override
    public final Integer call() throws InterruptedException {
        check();
        try (var session = open()) {
            session.missingDatabase()
                    .map(file -> Words.SENTENCES.of("session.nothingYet", "file", file.toString()))
                    .ifPresent(command().commandLine().getErr()::println);
            return run(session).code();
        }
    }

    /** Starts the program. */
    Session open() {
        var clock = options.clock(command());
        return Session.open(clock, options.settings());
    }

    /** Does the work while nobody else is behind that gate; otherwise tells who is. */
    final ExitCode alone(RunGate gate, Supplier<ExitCode> work) {
        return gate.alone(work).orElseGet(() -> {
            command().commandLine().getErr().println(Words.anotherRun(gate.holder()));
            return ExitCode.ANOTHER_RUN;
        });
    }
}

package vn.tonghop.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.RunParameters;
import vn.tonghop.run.RunningJobs;

/** A command that runs one job alone and closes with a summary. */
abstract class RunCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    /** What the job is told; may refuse what the plan does not know. */
    abstract RunParameters parameters(Session session, String run);

    /** The gate that lets one run of this job through at a time. */
    RunGate gate(Session session) {
        return session.get(RunGate.class);
    }

    @Override
    public Integer call() {
        var clock = options.clock(command());
        try (var session = Session.open(clock, options.settings())) {
            var parameters = parameters(session, session.get(JobRun.class).newRun());
            var gate = gate(session);
            return gate.alone(() -> run(session, parameters))
                    .orElseGet(() -> anotherRun(gate, command()))
                    .code();
        }
    }

    /** The specification of this command, which picocli has set by now. */
    final CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return spec;
    }

    private ExitCode run(Session session, RunParameters parameters) {
        var runs = session.get(JobRun.class);
        var summary = session.get(ClosingSummary.class);
        var before = summary.mark();
        try (var progress = Progress.onTerminal(session)) {
            var outcome = runs.start(parameters);
            progress.finish();
            if (!outcome.completed()) {
                return failed(session, parameters, outcome);
            }
            var told = summary.of(outcome.run(), before);
            told.lines().forEach(command().commandLine().getOut()::println);
            return told.needsAPerson() ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE;
        }
    }

    private ExitCode failed(Session session, RunParameters parameters, JobRun.Outcome outcome) {
        var err = command().commandLine().getErr();
        if (session.get(RunningJobs.class).isStopping()) {
            err.println(Words.SENTENCES.of("run.stopped"));
            return ExitCode.FAILED;
        }
        outcome.failures().stream()
                .map(FailureReport::of)
                .map(FailureReport::sentence)
                .distinct()
                .forEach(err::println);
        if (outcome.failures().isEmpty()) {
            err.println(Words.SENTENCES.of("failure.run", "detail", parameters.job()));
        }
        return ExitCode.FAILED;
    }

    /** Tells who is running already. */
    static ExitCode anotherRun(RunGate gate, CommandSpec command) {
        command.commandLine().getErr().println(Words.anotherRun(gate.holder()));
        return ExitCode.ANOTHER_RUN;
    }
}

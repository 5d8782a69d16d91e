package vn.tonghop.command;

import java.util.stream.Stream;
import vn.tonghop.intake.MissingDropFolderException;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.JobRun.Outcome.End;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.RunParameters;
import vn.tonghop.run.RunningJobs;

/** A command that runs one job alone and closes with a summary. */
abstract class RunCommand extends SessionCommand {

    private static final int MOST_CAUSES = 50;

    /** What the job is told; may refuse what the plan does not know. */
    abstract RunParameters parameters(Session session, String run);

    /** The gate that lets one run of this job through at a time. */
    RunGate gate(Session session) {
        return session.get(RunGate.class);
    }

    @Override
    final ExitCode run(Session session) {
        var parameters = parameters(session, session.get(JobRun.class).newRun());
        return alone(gate(session), () -> run(session, parameters));
    }

    private ExitCode run(Session session, RunParameters parameters) {
        var runs = session.get(JobRun.class);
        var summary = session.get(ClosingSummary.class);
        var before = summary.mark();
        try (var progress = Progress.onTerminal(session)) {
            var outcome = runs.start(parameters);
            progress.finish();
            if (outcome.end() == End.FAILED) {
                return failed(session, parameters, outcome);
            }
            sayFailures(outcome.failures());
            var told = summary.of(outcome.run(), before);
            told.lines().forEach(this::print);
            return ending(outcome, told.exitCode());
        }
    }

    /** How a run ends that was done, or done but for a part; a part that died of an error such as lack of memory is a crash. */
    static ExitCode ending(JobRun.Outcome outcome, ExitCode told) {
        if (outcome.failures().stream().anyMatch(RunCommand::isCrash)) {
            return ExitCode.FAILED;
        }
        return outcome.completed() || told == ExitCode.FAILED ? told : ExitCode.NEEDS_A_PERSON;
    }

    private static boolean isCrash(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(Error.class::isInstance);
    }

    private ExitCode failed(Session session, RunParameters parameters, JobRun.Outcome outcome) {
        var err = command().commandLine().getErr();
        if (session.get(RunningJobs.class).isStopping()) {
            err.println(Words.SENTENCES.of("run.stopped"));
            return ExitCode.FAILED;
        }
        sayFailures(outcome.failures());
        if (outcome.failures().isEmpty()) {
            err.println(Words.SENTENCES.of("failure.run", "detail", parameters.job()));
        }
        return refused(outcome) ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
    }

    /** Without a drop folder nothing was done, as after a wrong setting. */
    private static boolean refused(JobRun.Outcome outcome) {
        return outcome.failures().stream().anyMatch(MissingDropFolderException.class::isInstance);
    }
}

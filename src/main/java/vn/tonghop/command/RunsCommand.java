package vn.tonghop.command;

import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tonghop.run.PastRunsRepository;
import vn.tonghop.run.PastRunsRepository.PastRun;
import vn.tonghop.vietnamese.OfficialDate;

/** Lists the latest runs: when, how long, how many files, how they ended. Changes nothing. */
@Command(name = "runs", mixinStandardHelpOptions = true)
final class RunsCommand extends ReadingCommand {

    @Option(names = "--most", paramLabel = "SỐ", defaultValue = "20", descriptionKey = "option.runsMost")
    int most = 20;

    @Override
    void check() {
        if (most < 1 || most > 10_000) {
            throw wrong("usage.runsMost", "value", Integer.toString(most));
        }
    }

    @Override
    ExitCode run(Session session) {
        var runs = session.get(PastRunsRepository.class).latest(most);
        if (runs.isEmpty()) {
            say("runs.none");
        }
        runs.forEach(this::tell);
        return ExitCode.DONE;
    }

    private void tell(PastRun run) {
        say(
                "runs.line",
                "moment",
                OfficialDate.moment(run.begun()),
                "job",
                run.job(),
                "took",
                run.took().map(RunsCommand::words).orElse("-"),
                "files",
                Long.toString(run.files()),
                "end",
                Words.SENTENCES.of("runs." + run.end()),
                "run",
                run.run());
    }

    private static String words(Duration took) {
        return Words.SENTENCES.of(
                "runs.took",
                "minutes",
                Long.toString(took.toMinutes()),
                "seconds",
                "%02d".formatted(took.toSecondsPart()));
    }
}

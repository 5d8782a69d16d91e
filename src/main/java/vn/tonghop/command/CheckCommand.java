package vn.tonghop.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.run.FileCounts;
import vn.tonghop.trial.SeparateProgram;
import vn.tonghop.trial.TrialAnswer;
import vn.tonghop.trial.TrialOffice;

/**
 * Tries files and prints the receipts that they would get. The intake runs whole, in a folder and a database of its own that
 * are thrown away, so that a trial says what the real run would say and changes nothing.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends Subcommand {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.unit")
    @Nullable String unit;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        try (var office = TrialOffice.open(SeparateProgram.Log.NONE)) {
            for (var file : files) {
                drop(file, office);
            }
            var outcome = office.judge(options.clock(command()), options.settings());
            return outcome.failures().isEmpty()
                    ? told(outcome.answers()).code()
                    : failed(outcome).code();
        }
    }

    private void drop(Path file, TrialOffice office) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong("usage.file", "value", file.toString());
        }
        office.drop(file, unit != null ? unit : folderOf(file));
    }

    /** The name of the folder that a file lies in, which is the code of its unit. */
    private static String folderOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
    }

    private ExitCode told(List<TrialAnswer> answers) throws IOException {
        for (var answer : answers) {
            print(Files.readString(answer.receipt().text(), StandardCharsets.UTF_8));
        }
        say("check.past");
        var judged = answers.stream().map(TrialAnswer::file).toList();
        return FileCounts.of(judged).needsAPerson() ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE;
    }

    private ExitCode failed(TrialOffice.Outcome outcome) {
        sayFailures(outcome.failures());
        return ExitCode.FAILED;
    }
}

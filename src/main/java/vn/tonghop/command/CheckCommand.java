package vn.tonghop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.run.FileCounts;
import vn.tonghop.trial.SeparateProgram;
import vn.tonghop.trial.TrialOffice;
import vn.tonghop.trial.TrialOffice.Candidate;
import vn.tonghop.trial.TrialOffice.Judgement;

/**
 * Tries files, each for itself, and prints the receipts that they would get, or the same for programs. The intake runs whole, in a folder and a database of its own that
 * are thrown away, so that a trial says what the real run would say and changes nothing.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends Subcommand {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--unit", paramLabel = "ĐƠN_VỊ", descriptionKey = "option.unit")
    @Nullable String unit;

    @Option(names = "--json", descriptionKey = "check.json")
    boolean json;

    @Parameters(paramLabel = "TỆP", arity = "1..*", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw wrong("usage.file", "value", file.toString());
            }
        }
        var told = json ? new CheckedFilesAsJson() : new CheckedFilesAsText(this);
        var code = new ArrayList<ExitCode>(List.of(ExitCode.DONE));
        try (var office = TrialOffice.open(machinesTemporaryFolder(), SeparateProgram.Log.NONE)) {
            office.judge(candidates(), options.clock(command()), options.settings(), (file, judgement) -> {
                told.tell(file.path(), judgement);
                sayFailures(judgement.failures());
                code.add(codeOf(judgement));
            });
        }
        told.end().forEach(this::print);
        return Collections.max(code).code();
    }

    /** A trial leaves nothing in the folders of the office, not even for a moment. */
    private static Path machinesTemporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private List<Candidate> candidates() {
        return files.stream()
                .map(file -> new Candidate(file, unit != null ? unit : folderOf(file)))
                .toList();
    }

    /** The name of the folder that a file lies in, which is the code of its unit. */
    private static String folderOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
    }

    /** A file that nobody judged needs a person as much as one that was refused. */
    private static ExitCode codeOf(Judgement judgement) {
        if (!judgement.failures().isEmpty()) {
            return ExitCode.FAILED;
        }
        var judged = judgement.results().stream()
                .map(result -> result.answer().file())
                .toList();
        var verdicts = judged.stream().flatMap(file -> file.verdict().stream()).count();
        return judged.isEmpty()
                        || verdicts < judged.size()
                        || FileCounts.of(judged, 0).needsAPerson()
                ? ExitCode.NEEDS_A_PERSON
                : ExitCode.DONE;
    }
}

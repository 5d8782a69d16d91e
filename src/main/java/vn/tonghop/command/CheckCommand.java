package vn.tonghop.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.run.FileCounts;
import vn.tonghop.run.JobRun;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;

/**
 * Tries files and prints the receipts that they would get. The intake runs whole, in a folder and a database of its own that
 * are thrown away, so that a trial says what the real run would say and changes nothing.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.unit")
    @Nullable String unit;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var scratch = Files.createTempDirectory("tonghop-check-");
        try {
            for (var file : files) {
                drop(file, scratch.resolve("input"));
            }
            return check(scratch).code();
        } finally {
            delete(scratch);
        }
    }

    private void drop(Path file, Path input) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    command().commandLine(), Words.SENTENCES.of("usage.file", "value", file.toString()));
        }
        var folder = unit != null ? unit : folderOf(file);
        Files.copy(
                file,
                Files.createDirectories(input.resolve(folder)).resolve(file.getFileName()),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The name of the folder that a file lies in, which is the code of its unit. */
    private static String folderOf(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
    }

    private ExitCode check(Path scratch) {
        try (var session = Session.open(options.clock(command()), settings(scratch))) {
            var runs = session.get(JobRun.class);
            var outcome = runs.start("intake", runs.newRun(), Map.of());
            if (!outcome.completed()) {
                outcome.failures().stream()
                        .map(FailureReport::of)
                        .map(FailureReport::sentence)
                        .forEach(command().commandLine().getErr()::println);
                return ExitCode.FAILED;
            }
            var checked = session.get(SubmissionRepository.class).findAllOfSweep(outcome.run());
            checked.forEach(file -> print(file, session.get(ReceiptFolder.class)));
            return FileCounts.of(checked).needsAPerson() ? ExitCode.NEEDS_A_PERSON : ExitCode.DONE;
        }
    }

    private List<String> settings(Path scratch) {
        var settings = new ArrayList<>(options.settings());
        settings.add("--spring.datasource.url=jdbc:h2:mem:" + scratch.getFileName()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        settings.add("--spring.datasource.username=sa");
        settings.add("--spring.datasource.password=");
        settings.add("--tonghop.input-folder=" + scratch.resolve("input"));
        settings.add("--tonghop.output-folder=" + scratch.resolve("output"));
        settings.add("--tonghop.data-folder=" + scratch.resolve("data"));
        settings.add("--tonghop.intake.settle-pause=0ms");
        return settings;
    }

    private void print(Submission file, ReceiptFolder receipts) {
        try {
            command()
                    .commandLine()
                    .getOut()
                    .println(Files.readString(receipts.files(file).text(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the receipt of " + file.fileName(), broken);
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return spec;
    }

    private static void delete(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            for (var path : found.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(path);
                }
            }
        }
    }
}

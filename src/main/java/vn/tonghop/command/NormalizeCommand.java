package vn.tonghop.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.NormalizedTable;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.NoteText;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * Makes plain CSV of any CSV, told nothing: UTF-8, comma, LF, first row the header, cells unchanged. Findings go to the
 * standard error, one a line. A file that cannot be read leaves nothing behind, the others are written, and the exit code
 * says 1. No file that is read is ever written to. Needs neither settings nor a database, so Spring is not started.
 */
@Command(name = "normalize", mixinStandardHelpOptions = true)
final class NormalizeCommand extends Subcommand {

    @Parameters(paramLabel = "TỆP", arity = "1..*", descriptionKey = "normalize.files")
    List<Path> files = new ArrayList<>();

    @ArgGroup(exclusive = true)
    @Nullable Target target;

    /** Where the tables go; to the standard output if nowhere. */
    static final class Target {

        @Option(names = "-o", paramLabel = "TỆP", descriptionKey = "option.out")
        @Nullable Path file;

        @Option(names = "--output-dir", paramLabel = "THƯ_MỤC", descriptionKey = "option.outputDir")
        @Nullable Path folder;
    }

    @Override
    public Integer call() throws IOException {
        refuseWrongUse();
        makeFolder();
        var tables = new NormalizedTable(new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()));
        var code = ExitCode.DONE;
        for (var file : files) {
            if (!normalize(file, tables)) {
                code = ExitCode.NEEDS_A_PERSON;
            }
        }
        return code.code();
    }

    private void refuseWrongUse() throws IOException {
        if (files.stream().noneMatch(Files::isRegularFile)) {
            throw wrong("usage.file", "value", files.get(0).toString());
        }
        if (folder() == null && files.size() > 1) {
            throw wrong("usage.outputDir", "value", Integer.toString(files.size()));
        }
        var names = new HashSet<Path>();
        for (var file : files) {
            if (!names.add(file.getFileName())) {
                throw wrong("usage.sameName", "value", file.getFileName().toString());
            }
            refuseToOverwrite(targetOf(file));
        }
    }

    /** None of the files that are read is written to, by whatever name it is called. */
    private void refuseToOverwrite(@Nullable Path into) throws IOException {
        for (var file : files) {
            if (into != null && Files.exists(into) && Files.exists(file) && Files.isSameFile(into, file)) {
                throw wrong("usage.overInput", "value", file.toString());
            }
        }
        if (into != null && Files.isDirectory(into)) {
            throw wrong("usage.intoFolder", "value", into.toString());
        }
    }

    private void makeFolder() {
        var into = targetOf(files.get(0));
        var folder = into == null ? null : folderOf(into);
        try {
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException refused) {
            throw wrong("usage.outputFolder", "value", String.valueOf(folder));
        }
    }

    private boolean normalize(Path file, NormalizedTable tables) throws IOException {
        try {
            if (!Files.isRegularFile(file)) {
                err().println(Words.SENTENCES.of("usage.file", "value", file.toString()));
                return false;
            }
            write(file, tables);
            return true;
        } catch (UnreadableTableException refused) {
            sayOf(file, NoteText.finding(refused.note()));
            return false;
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException defect) {
            sayOf(file, FailureReport.of(defect).sentence());
            return false;
        } finally {
            err().flush();
        }
    }

    /** Writes beside the target and moves into place, so that half a table is never taken for a whole one. */
    private void write(Path file, NormalizedTable tables) throws IOException {
        var into = targetOf(file);
        try (var written = into == null
                ? AtomicFile.ownersIn(Path.of(System.getProperty("java.io.tmpdir")))
                : AtomicFile.in(folderOf(into))) {
            try (var out = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(written.path()), StandardCharsets.UTF_8), 1 << 16)) {
                tables.write(file, out, finding -> sayOf(file, finding));
            }
            if (into == null) {
                Files.copy(written.path(), System.out);
                System.out.flush();
            } else {
                written.moveTo(into);
            }
        }
    }

    /** Where several files are read, each line says of which it speaks. */
    private void sayOf(Path file, String finding) {
        err().println(files.size() > 1 ? "%s: %s".formatted(file, finding) : finding);
    }

    private static Path folderOf(Path target) {
        return target.toAbsolutePath().resolveSibling("");
    }

    private @Nullable Path targetOf(Path file) {
        if (target != null && target.file != null) {
            return target.file;
        }
        var folder = folder();
        return folder == null ? null : folder.resolve(file.getFileName());
    }

    private @Nullable Path folder() {
        return target == null ? null : target.folder;
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }
}

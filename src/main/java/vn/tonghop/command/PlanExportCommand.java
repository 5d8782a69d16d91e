package vn.tonghop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.plan.folder.ShippedPlans;
import vn.tonghop.storage.AtomicFile;

/**
 * Writes a plan of the program into a folder, to start one's own from it. Never over a file that is there. Needs neither
 * settings nor a database, so Spring is not started.
 */
@Command(name = "export", mixinStandardHelpOptions = true)
final class PlanExportCommand extends Subcommand {

    @Parameters(paramLabel = "THƯ_MỤC", descriptionKey = "plan.folder")
    @Nullable Path folder;

    @Option(
            names = "--example",
            paramLabel = "TÊN",
            descriptionKey = "option.example",
            completionCandidates = Examples.class)
    String example = ShippedPlans.STANDARD;

    @Override
    public Integer call() throws IOException {
        var into = given(folder);
        if (!ShippedPlans.names().contains(example)) {
            throw wrong("usage.example", "value", example, "names", String.join(", ", ShippedPlans.names()));
        }
        var files = ShippedPlans.files(example);
        refuseToOverwrite(into, List.copyOf(files.keySet()));
        Files.createDirectories(into);
        for (var file : files.entrySet()) {
            AtomicFile.write(into.resolve(file.getKey()), file.getValue());
        }
        say("plan.exported", "folder", into.toString(), "files", String.join(", ", files.keySet()));
        return ExitCode.DONE.code();
    }

    /** The names that the help lists. */
    static final class Examples implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ShippedPlans.names().iterator();
        }
    }

    private void refuseToOverwrite(Path into, List<String> names) {
        names.stream().map(into::resolve).filter(Files::exists).findFirst().ifPresent(there -> {
            throw wrong("usage.planThere", "value", there.toString());
        });
        if (Files.exists(into) && !Files.isDirectory(into)) {
            throw wrong("usage.planFolder", "value", into.toString());
        }
    }

    private static Path given(@Nullable Path folder) {
        if (folder == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        return folder;
    }
}

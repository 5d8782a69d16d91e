package vn.tonghop.setting;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The file of settings: {@code tonghop.yml} beside the program, otherwise in the working folder. */
public final class SettingsFile {

    /** The setting that names it, also for whoever wants another one. */
    public static final String SETTING = "tonghop.settings-file";

    private static final String FILE = "tonghop.yml";

    private SettingsFile() {}

    /** Tells the program that is about to start where the file lies; does nothing where somebody has told it already. */
    public static void announce() {
        if (System.getProperty(SETTING) == null && System.getenv("TONGHOP_SETTINGS_FILE") == null) {
            find(System.getProperty("java.class.path", ""), Path.of(""))
                    .ifPresent(file -> System.setProperty(SETTING, file.toString()));
        }
    }

    /** Where it lies, for a program that was started with that class path in that folder; empty if there is none. */
    static Optional<Path> find(String classPath, Path workingFolder) {
        return Stream.concat(besideProgram(classPath).stream(), Stream.of(workingFolder.resolve(FILE)))
                .filter(Files::isRegularFile)
                .map(Path::toAbsolutePath)
                .findFirst();
    }

    /** Only a packaged program lies in a folder of its own. */
    private static Optional<Path> besideProgram(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, 2)[0])
                .filter(first -> first.endsWith(".jar"))
                .map(jar -> Path.of(jar).toAbsolutePath().resolveSibling(FILE))
                .findFirst();
    }
}

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
            Stream.concat(besideProgram().stream(), Stream.of(Path.of(FILE)))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .ifPresent(file ->
                            System.setProperty(SETTING, file.toAbsolutePath().toString()));
        }
    }

    /** Only a packaged program lies in a folder of its own. */
    private static Optional<Path> besideProgram() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0])
                .filter(first -> first.endsWith(".jar"))
                .map(jar -> Path.of(jar).toAbsolutePath().resolveSibling(FILE))
                .findFirst();
    }
}

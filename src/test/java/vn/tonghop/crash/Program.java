package vn.tonghop.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.util.FileSystemUtils;
import vn.tonghop.TongHop;

/**
 * The program as a process of its own: its classes in a jar, as shipped, and the watch beside them. A class-data archive and
 * a database with all tables are made once, so that the many starts are short.
 */
final class Program {

    private static final String READY = "ready";
    private static final FutureTask<Program> SHARED = new FutureTask<>(Program::make);
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Duser.language=en");

    private final Path home;
    private final String classPath;

    private Program(Path home, String classPath) {
        this.home = home;
        this.classPath = classPath;
    }

    /** How a start ended. */
    record Ended(int exitCode, String out) {

        boolean isKilled() {
            return exitCode == 137;
        }
    }

    /** The program of this test run. */
    static Program built() {
        SHARED.run();
        try {
            return SHARED.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program was being built", stopped);
        } catch (java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException("the program could not be built", broken);
        }
    }

    /** An H2 database file with all tables and nothing in them. */
    Path emptyDatabase() {
        return home.resolve("empty/output/.tonghop/tonghop.mv.db");
    }

    /** Starts a command; what it prints goes into a file. */
    Process start(List<String> prefix, Path log, List<String> properties, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.addAll(commandLine(properties));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What to type before the arguments, with those options of Java. */
    List<String> commandLine(List<String> options) {
        var words = new ArrayList<>(JAVA);
        words.add("-XX:SharedArchiveFile=" + archive());
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, TongHop.class.getName()));
        return words;
    }

    /** Waits until a process has ended. */
    static Ended await(Process process, Path log) {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("the program hung: " + Files.readString(log));
            }
            return new Ended(process.exitValue(), Files.readString(log));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program ran", stopped);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Made by whichever JVM of a test run comes first; the others wait for it and use the same. */
    private static Program make() throws IOException {
        var all = Files.createDirectories(Path.of("target", "crash")).toAbsolutePath();
        try (var channel =
                FileChannel.open(all.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            var home = all.resolve("program-" + state());
            var program = new Program(home, classPath(home));
            if (!Files.exists(home.resolve(READY))) {
                removeFormer(all);
                program.build();
                Files.createFile(home.resolve(READY));
            }
            return program;
        }
    }

    private static String classPath(Path home) {
        var own = Stream.of(home.resolve("program.jar"), home.resolve("watch.jar"))
                .map(Path::toString);
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"));
        return Stream.concat(own, libraries).collect(Collectors.joining(File.pathSeparator));
    }

    /** Another one whenever a class or a resource was compiled or copied again. */
    private static String state() throws IOException {
        var sum = new CRC32();
        for (var folder : List.of(folder(TongHop.class), folder(Program.class).resolve("vn/tonghop/crash"))) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    var told = "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
                    sum.update(told.getBytes(UTF_8));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void removeFormer(Path all) throws IOException {
        try (var former = Files.newDirectoryStream(all, "program-*")) {
            for (var one : former) {
                FileSystemUtils.deleteRecursively(one);
            }
        }
    }

    private void build() throws IOException {
        Files.createDirectories(home);
        pack(folder(TongHop.class), "", home.resolve("program.jar"));
        var watch = home.resolve("watch");
        copy(folder(Program.class).resolve("vn/tonghop/crash/inside"), watch.resolve("vn/tonghop/crash/inside"));
        Files.createDirectories(watch.resolve("META-INF"));
        Files.copy(folder(Program.class).resolve("crash/spring.factories"), watch.resolve("META-INF/spring.factories"));
        pack(watch, "", home.resolve("watch.jar"));
        makeArchive();
        makeEmptyDatabase();
    }

    /** The archive holds what a night with a file loads; it is made from the list of these classes, as the installer does. */
    private void makeArchive() throws IOException {
        var place = home.resolve("trial");
        var drop = Files.createDirectories(place.resolve("input").resolve("KT"));
        Files.writeString(drop.resolve("a.csv"), "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\nSO_HN,ba,2026-H1\n");
        var classes = home.resolve("program.classes");
        night(place, "2026-06-11", 1, "-XX:DumpLoadedClassList=" + classes);
        var kept = Files.readAllLines(classes).stream()
                .filter(line -> !line.contains("SPECIES_RESOLVE"))
                .toList();
        Files.write(classes, kept);
        run(
                List.of(
                        JAVA.get(0),
                        "-Xshare:dump",
                        "-XX:+UseG1GC",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive(),
                        "-cp",
                        classPath),
                0);
    }

    private void makeEmptyDatabase() throws IOException {
        var place = home.resolve("empty");
        Files.createDirectories(place.resolve("input"));
        night(place, "2026-01-02", 0, "-XX:SharedArchiveFile=" + archive());
    }

    private Path archive() {
        return home.resolve("program.jsa");
    }

    private void night(Path place, String today, int code, String option) throws IOException {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of(
                option,
                "-Dtonghop.crash.trace=" + home.resolve("archive.trace"),
                "-cp",
                classPath,
                TongHop.class.getName(),
                "nightly",
                "--today",
                today,
                "--input",
                place.resolve("input").toString(),
                "--output",
                place.resolve("output").toString(),
                "--set",
                "tonghop.intake.settle-pause=0ms",
                "--set",
                "tonghop.intake.minimum-age=0s"));
        run(command, code);
    }

    private void run(List<String> command, int code) throws IOException {
        var log = home.resolve("archive.log");
        var ended = await(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
        if (ended.exitCode() != code) {
            throw new IllegalStateException("the program does not start: " + ended.out());
        }
    }

    private static Path folder(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void pack(Path folder, String below, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(folder.resolve(below))) {
            out.setLevel(java.util.zip.Deflater.BEST_SPEED);
            for (var file : files.filter(path -> !path.equals(folder)).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}

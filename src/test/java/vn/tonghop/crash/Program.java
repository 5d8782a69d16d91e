package vn.tonghop.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import vn.tonghop.TongHop;

/**
 * The program as a process of its own: its classes in a jar, as shipped, and the watch beside them. A class-data archive and
 * a database with all tables are made once, so that the many starts are short.
 */
final class Program {

    private static final FutureTask<Program> SHARED = new FutureTask<>(Program::make);
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
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
        words.add("-XX:SharedArchiveFile=" + home.resolve("program.jsa"));
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

    private static Program make() throws IOException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "crash")), "program-")
                .toAbsolutePath();
        var classes = folder(TongHop.class);
        var jar = home.resolve("program.jar");
        pack(classes, "", jar);
        var watch = home.resolve("watch");
        copy(folder(Program.class).resolve("vn/tonghop/crash/inside"), watch.resolve("vn/tonghop/crash/inside"));
        Files.createDirectories(watch.resolve("META-INF"));
        Files.copy(folder(Program.class).resolve("crash/spring.factories"), watch.resolve("META-INF/spring.factories"));
        pack(watch, "", home.resolve("watch.jar"));
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"));
        var all = new ArrayList<>(
                List.of(jar.toString(), home.resolve("watch.jar").toString()));
        all.addAll(libraries.toList());
        var program = new Program(home, String.join(File.pathSeparator, all));
        program.makeArchive();
        return program;
    }

    private void makeArchive() throws IOException {
        var place = home.resolve("empty");
        Files.createDirectories(place.resolve("input"));
        var log = home.resolve("archive.log");
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + home.resolve("program.jsa"),
                "-Dtonghop.crash.trace=" + home.resolve("archive.trace"),
                "-cp",
                classPath,
                TongHop.class.getName(),
                "nightly",
                "--today",
                "2026-01-02",
                "--input",
                place.resolve("input").toString(),
                "--output",
                place.resolve("output").toString(),
                "--set",
                "tonghop.intake.settle-pause=0ms",
                "--set",
                "tonghop.intake.minimum-age=0s"));
        var ended = await(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
        if (ended.exitCode() != 0) {
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

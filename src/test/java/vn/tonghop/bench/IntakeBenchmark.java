package vn.tonghop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.springframework.util.FileSystemUtils;

/**
 * Files of a country into MySQL, four ways in turn, several times over; prints medians and ratios. Everything but the bare load
 * runs in a program of its own with 512 MB of heap, its start included; c and d by {@code scripts/tonghop}. Arguments: files, rows of
 * each, rounds, and the letters of the ways if not all. Run by {@code scripts/bench intake}; the property
 * {@code tonghop.bench.java} says with which options of Java.
 */
public final class IntakeBenchmark {

    private static final List<String> TODAY = List.of("--today", "2026-06-11");

    private final CountryFiles files;
    private final Path folder;
    private final MeasuredServer server;

    private IntakeBenchmark(CountryFiles files, Path folder, MeasuredServer server) {
        this.files = files;
        this.folder = folder;
        this.server = server;
    }

    /** One way of taking the files in. */
    private enum Way {
        BARE("a  bare LOAD DATA of the good rows"),
        PLAIN("b  the plain Spring Batch job"),
        INTAKE("c  intake, from files to receipts"),
        NIGHTLY("d  nightly, with report and mails");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        var files = new CountryFiles(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        var rounds = Integer.parseInt(arguments[2]);
        var ways = Arrays.stream(Way.values())
                .filter(way -> arguments.length < 4 || arguments[3].contains(way.title.substring(0, 1)))
                .toList();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "intake-")
                .toAbsolutePath();
        try (var server = new MeasuredServer()) {
            var benchmark = new IntakeBenchmark(files, folder, server);
            files.writePlan(folder.resolve("plan"));
            files.writePlain(folder.resolve("plain"));
            Map<Way, List<Measured>> all = new EnumMap<>(Way.class);
            for (var round = 0; round < rounds; round++) {
                for (var way : ways) {
                    all.computeIfAbsent(way, none -> new ArrayList<>()).add(benchmark.measure(way));
                }
            }
            benchmark.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), all);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Measured measure(Way way) throws Exception {
        var url = server.open();
        FileSystemUtils.deleteRecursively(folder.resolve("input"));
        FileSystemUtils.deleteRecursively(folder.resolve("output"));
        if (way == Way.INTAKE || way == Way.NIGHTLY) {
            files.drop(folder.resolve("input"));
        }
        var measured = Measured.of(megabytes -> run(way, url, megabytes), server);
        server.run(url, "drop database " + url.replaceAll(".*/([a-z_0-9]+)\\?.*", "$1"));
        return measured;
    }

    private int run(Way way, String url, IntConsumer megabytes) throws Exception {
        return switch (way) {
            case BARE -> load(url);
            case PLAIN -> Measured.await(start(plain(url)), megabytes);
            case INTAKE -> Measured.await(start(program("intake", url)), megabytes);
            case NIGHTLY -> Measured.await(start(program("nightly", url)), megabytes);
        };
    }

    private int load(String url) throws IOException, SQLException {
        try (var sources = Files.list(folder.resolve("plain"));
                var connection = server.connect(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var source : sources.sorted().toList()) {
                statement.execute(
                        "load data local infile '%s' into table plain_row character set utf8mb4".formatted(source));
            }
            connection.commit();
        }
        return 0;
    }

    private List<String> plain(String url) {
        return List.of(
                "java",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                PlainJob.class.getName(),
                "--spring.config.location=optional:file:/none",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--tonghop.data-folder=" + folder.resolve("plain-data"),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=root",
                "--files=file:%s/*.tsv".formatted(folder.resolve("plain")));
    }

    private List<String> program(String command, String url) {
        var words = new ArrayList<>(List.of("scripts/tonghop", command));
        words.addAll(TODAY);
        words.addAll(List.of("--input", folder.resolve("input").toString()));
        words.addAll(List.of("--output", folder.resolve("output").toString()));
        List.of(
                        "tonghop.plan-folder=" + folder.resolve("plan"),
                        "tonghop.intake.settle-pause=0ms",
                        "tonghop.intake.minimum-age=0s",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=root")
                .forEach(setting -> words.addAll(List.of("--set", setting)));
        return words;
    }

    private Process start(List<String> command) throws IOException {
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("TONGHOP_") || name.startsWith("SPRING_"));
        program.environment().put("TONGHOP_JAVA_OPTS", System.getProperty("tonghop.bench.java") + " -Xmx512m");
        return program.start();
    }

    private void print(PrintStream out, Map<Way, List<Measured>> all) {
        out.printf("%,d files of %,d rows%n", files.files(), files.rows());
        out.println(
                "| way | CPU s | / a | / b | wall s | / a | / b | MB | statements a file | commits a file | exit |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        all.forEach((way, rounds) -> out.printf(
                "| %s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %.0f | %.1f | %.1f | %d |%n",
                way.title,
                median(rounds, Measured::cpu),
                ratio(all, way, Way.BARE, Measured::cpu),
                ratio(all, way, Way.PLAIN, Measured::cpu),
                median(rounds, Measured::wall),
                ratio(all, way, Way.BARE, Measured::wall),
                ratio(all, way, Way.PLAIN, Measured::wall),
                median(rounds, Measured::memory),
                median(rounds, Measured::statements) / files.files(),
                median(rounds, Measured::commits) / files.files(),
                rounds.stream().mapToInt(Measured::exit).max().orElse(0)));
    }

    private static double ratio(Map<Way, List<Measured>> all, Way way, Way other, ToDoubleFunction<Measured> of) {
        return median(all.getOrDefault(way, List.of()), of) / median(all.getOrDefault(other, List.of()), of);
    }

    /** Not a number where a way was not asked for. */
    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> of) {
        var sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}

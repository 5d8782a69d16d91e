package vn.tonghop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What a start costs, as {@code scripts/tonghop} makes it, beside a program of Spring Boot, Spring Batch and H2 that does nothing;
 * in turn, several times over; prints medians and the ratio of processor seconds. Argument: rounds. Run by
 * {@code scripts/bench start}.
 */
public final class StartBenchmark {

    private static final String EMPTY = "empty Spring Boot, Batch and H2";

    /** The libraries that such a program has, by the beginnings of their names. */
    private static final List<String> LIBRARIES =
            List.of("spring-", "h2-", "HikariCP", "slf4j", "logback", "micrometer", "commons-logging", "jspecify");

    private static final Path SELF = Path.of("/proc/self/stat");
    private static final double TICKS = 100;
    private static final double NANOS = 1e9;

    private final Path folder;
    private final Map<String, List<String>> ways;

    private StartBenchmark(Path folder) throws IOException {
        this.folder = folder;
        this.ways = ways(folder);
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "start-")
                .toAbsolutePath();
        try {
            new StartBenchmark(folder).measure(Integer.parseInt(arguments[0]));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(int rounds) throws Exception {
        // The sample's night, so that there is something to tell.
        run(program("nightly", "--today", "2026-06-11", "--set", "tonghop.intake.minimum-age=0s"));
        var all = new LinkedHashMap<String, List<Cost>>();
        for (var round = 0; round < rounds; round++) {
            for (var way : ways.entrySet()) {
                all.computeIfAbsent(way.getKey(), none -> new ArrayList<>()).add(cost(way.getValue()));
            }
        }
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8), all);
    }

    private Map<String, List<String>> ways(Path place) throws IOException {
        var sample = Path.of("scripts", "sample");
        for (var unit : List.of("KT", "NK")) {
            FileSystemUtils.copyRecursively(
                    sample.resolve(unit), place.resolve("input").resolve(unit));
        }
        var file = onlyFile(sample.resolve("KT"));
        var all = new LinkedHashMap<String, List<String>>();
        all.put(EMPTY, empty());
        all.put("--help", program("--help"));
        all.put("status", program("status", "2026-H1", "--today", "2026-06-12"));
        all.put("check FILE", program("check", file.toString(), "--today", "2026-06-08"));
        return all;
    }

    private static Path onlyFile(Path unit) throws IOException {
        try (var files = Files.list(unit)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> empty() {
        var libraries = Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                .filter(entry -> entry.endsWith("test-classes")
                        || isLibrary(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(":"));
        return List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                libraries,
                EmptyStart.class.getName(),
                "--spring.config.location=optional:file:/none",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("empty"));
    }

    private static boolean isLibrary(String name) {
        return LIBRARIES.stream().anyMatch(name::startsWith) && !name.startsWith("spring-boot-starter-mail");
    }

    private List<String> program(String... words) {
        var own = words[0].startsWith("-")
                ? Stream.<String>of()
                : Stream.of(
                        "--output",
                        folder.resolve("output").toString(),
                        "--input",
                        folder.resolve("input").toString());
        return Stream.concat(Stream.concat(Stream.of("scripts/tonghop"), Stream.of(words)), own)
                .toList();
    }

    /**
     * What one start cost, in seconds.
     *
     * @param cpu of the processor
     * @param wall by the clock
     */
    private record Cost(double cpu, double wall) {}

    private Cost cost(List<String> command) throws IOException, InterruptedException {
        var ticks = Measured.ticks(SELF, 4);
        var clock = System.nanoTime();
        run(command);
        return new Cost((Measured.ticks(SELF, 4) - ticks) / TICKS, (System.nanoTime() - clock) / NANOS);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("TONGHOP_") || name.startsWith("SPRING_"));
        var exit = program.start().waitFor();
        if (exit > (command.get(0).equals("java") ? 0 : 1)) {
            throw new IllegalStateException(
                    "%s ended with %d: %s".formatted(command, exit, Files.readString(folder.resolve("printed.txt"))));
        }
    }

    private static void print(PrintStream out, Map<String, List<Cost>> all) {
        var empty = median(all.getOrDefault(EMPTY, List.of()), Cost::cpu);
        out.println("| start | CPU s | / empty | wall s |");
        out.println("| --- | ---: | ---: | ---: |");
        all.forEach((way, rounds) -> out.printf(
                "| %s | %.2f | %.2f | %.2f |%n",
                way, median(rounds, Cost::cpu), median(rounds, Cost::cpu) / empty, median(rounds, Cost::wall)));
    }

    private static double median(List<Cost> rounds, ToDoubleFunction<Cost> of) {
        var sorted = rounds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

package vn.tonghop.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/**
 * The files of a country, the same at every run: one unit for each file, each file a list of activities. In a drop folder they
 * come in four dialects and every fiftieth row has a fault; for those who cannot read that, the good rows stand beside it in
 * one plain dialect.
 *
 * @param files how many files, and units
 * @param rows rows of data in each file
 */
record CountryFiles(int files, int rows) {

    private static final Instant FIRST = Instant.parse("2026-06-01T01:00:00Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[] TOPICS = {
        "phổ biến Quyết định 2214", "sơ kết phong trào quý", "bình xét gia đình văn hóa", "ra quân vệ sinh môi trường"
    };
    private static final int FAULTY = 50;

    /** How a unit saves its files. */
    private enum Dialect {
        SEMICOLONS,
        MARKED_COMMAS,
        UTF_16_TABS,
        QUOTED
    }

    /** Writes the plan: the shipped one with a unit for each file, and without a limit of faulty rows. */
    void writePlan(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : new String[] {"plan.yml", "indicators.csv", "units.csv", "calendar.csv"}) {
            try (var shipped = CountryFiles.class.getResourceAsStream("/plan/2026/" + name)) {
                var text = new String(java.util.Objects.requireNonNull(shipped).readAllBytes(), UTF_8);
                Files.writeString(folder.resolve(name), text.replace("refused-rows: 10", "refused-rows: 99999"));
            }
        }
        var units =
                new StringBuilder(Files.readString(folder.resolve("units.csv")).stripTrailing());
        IntStream.range(0, files)
                .forEach(file ->
                        units.append("\n%s,Xã số %05d,,VPUB,department,xa%d@example.invalid,Chủ tịch,2021-01-01,,%s"
                                .formatted(unit(file), file, file, unit(file))));
        Files.writeString(folder.resolve("units.csv"), units.append('\n'));
    }

    /** Fills a drop folder. */
    void drop(Path input) throws IOException {
        for (var file = 0; file < files; file++) {
            var target = Files.createDirectories(input.resolve(unit(file))).resolve("hoat dong 6T2026.csv");
            var dialect = Dialect.values()[file % Dialect.values().length];
            try (var out = open(target, dialect)) {
                out.write(line(dialect, "Kỳ báo cáo", "Ngày", "Loại", "Nội dung", "Số người tham dự"));
                for (var row = 0; row < rows; row++) {
                    out.write(line(dialect, "2026-H1", day(row), "Hội nghị", content(file, row), attendance(row)));
                }
            }
            Files.setLastModifiedTime(target, FileTime.from(FIRST.plusSeconds(file)));
        }
    }

    /** Writes the good rows as columns of the table, parted by tabs, file by file. */
    void writePlain(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file = 0; file < files; file++) {
            try (var out = Files.newBufferedWriter(folder.resolve("%05d.tsv".formatted(file)))) {
                for (var row = 0; row < rows; row++) {
                    if (!isFaulty(row)) {
                        out.write(String.join(
                                "\t",
                                Integer.toString(file + 1),
                                Integer.toString(row + 2),
                                "1",
                                unit(file),
                                date(row).toString(),
                                "MEETING",
                                content(file, row),
                                attendance(row),
                                "",
                                "",
                                "%064x\n".formatted((long) file * rows + row)));
                    }
                }
            }
        }
    }

    private static BufferedWriter open(Path target, Dialect dialect) throws IOException {
        OutputStream out = Files.newOutputStream(target);
        var text = new BufferedWriter(
                new OutputStreamWriter(out, dialect == Dialect.UTF_16_TABS ? StandardCharsets.UTF_16LE : UTF_8));
        if (dialect == Dialect.MARKED_COMMAS || dialect == Dialect.UTF_16_TABS) {
            text.write('\ufeff');
        }
        return text;
    }

    private static String line(Dialect dialect, String... cells) {
        return switch (dialect) {
            case SEMICOLONS -> String.join(";", cells) + "\r\n";
            case MARKED_COMMAS -> String.join(",", cells) + "\n";
            case UTF_16_TABS -> String.join("\t", cells) + "\r\n";
            case QUOTED -> "\"" + String.join("\";\"", cells) + "\"\r\n";
        };
    }

    private static String unit(int file) {
        return "X%05d".formatted(file);
    }

    private static LocalDate date(int row) {
        return LocalDate.of(2026, 1, 5).plusDays(row % 140);
    }

    private static String day(int row) {
        return isFaulty(row) ? "chưa rõ" : DAY.format(date(row));
    }

    private static String content(int file, int row) {
        return "Hội nghị %s lần thứ %d của xã %d".formatted(TOPICS[row % TOPICS.length], row, file);
    }

    private static String attendance(int row) {
        return Integer.toString(20 + row % 97);
    }

    private static boolean isFaulty(int row) {
        return row % FAULTY == FAULTY - 1;
    }
}

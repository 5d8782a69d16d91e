package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;

/**
 * AG-01 and FG-02: a script that shares nothing with the program recomputes each figure of DOCX, XLSX and CSV, and who is in it,
 * from the stored rows.
 */
@OnEachDatabase(Dialect.SAME)
class IndependentCheckTest {

    private static final String EVE = "2026-06-10";
    private static final List<String> TABLES =
            List.of("submission", "submission_in_force", "refused_row", "result_row", "activity_row", "title_row");

    /** Random offices in a normal run; the soak asks for 200. */
    private static final int OFFICES = Integer.getInteger("tonghop.offices", 2);

    private static final int FURTHER_UNITS = 24;
    private static final double REFUSED = 0.05;
    private static final double NIL = 0.05;
    private static final double MISSING = 0.10;

    private final TestDatabase database;

    @TempDir
    Path folder;

    IndependentCheckTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("AG-01 FG-02 every figure of the sample and whom it lacks equals an independent reckoning")
    void theSampleEqualsAnIndependentReckoning() {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var office = new Office(folder, database);
        office.dropSample();
        office.run(EVE, "nightly");
        office.run("2026-11-18", "nightly");

        assertThat(recompute(office.output(), plan, "2026-H1")).endsWith(" 0 differences");
        assertThat(recompute(office.output(), plan, "2026")).endsWith(" 0 differences");

        database.jdbc()
                .sql("update result_row set amount = amount + 1 where indicator_code = 'LUOT_NGUOI'")
                .update();
        assertThat(recompute(office.output(), plan, "2026-H1"))
                .contains("CSV LUOT_NGUOI", "XLSX KT LUOT_NGUOI", "DOCX appendix LUOT_NGUOI");
    }

    @Test
    @DisplayName("AG-01 FG-02 FG-03 so do those of random offices with refused, missing and nil units")
    void randomOfficesEqualAnIndependentReckoning() {
        var plan = PlanWithUnits.in(folder.resolve("plan"), further());
        try (var office = new RunningOffice(folder, database, "--tonghop.plan-folder=" + plan)) {
            for (var seed = 0; seed < OFFICES; seed++) {
                office.startOver();
                drop(office.at("2026-06-08T15:30"), new Random(seed));
                office.at(EVE + "T22:00").nightByTimer();

                assertThat(recompute(folder.resolve("output"), plan, "2026-H1"))
                        .as("office %d", seed)
                        .endsWith(" 0 differences");
            }
        }
    }

    private static List<String> further() {
        return IntStream.range(0, FURTHER_UNITS)
                .mapToObj(number -> "DV%02d,Đơn vị số %d,,VPUB,department,dv%d@vpub.example.invalid,,2021-01-01,,DV%02d"
                        .formatted(number, number, number, number))
                .toList();
    }

    private static void drop(RunningOffice office, Random random) {
        var units = new ArrayList<>(List.of("TCHCQT", "TH", "NC", "KT", "KGVX", "TTTT", "PVHCC", "NK"));
        IntStream.range(0, FURTHER_UNITS).mapToObj("DV%02d"::formatted).forEach(units::add);
        for (var unit : units) {
            var mood = random.nextDouble();
            if (mood < NIL) {
                office.drop(unit, "kq.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nKhông phát sinh,,2026-H1\n");
            } else if (mood > MISSING + NIL) {
                office.drop(unit, "kq.csv", results(unit, random));
            }
        }
    }

    private static String results(String unit, Random random) {
        var staff = random.nextInt(5, 60);
        var families = random.nextInt(staff);
        var lines = new ArrayList<>(List.of(
                line("SO_HN", random.nextInt(6), random),
                line("LUOT_NGUOI", random.nextInt(300), random),
                line("VB_PB", random.nextInt(6), random),
                line("CBCCVC", staff, random),
                line("CBCCVC_QT", random.nextInt(staff + 1), random),
                line("GDVH_DK", families, random),
                line("DHVH_DK", random.nextInt(staff), random),
                "UU_DIEM,Triển khai kịp thời,2026-H1"));
        if (unit.equals("TTTT")) {
            lines.add(line("TIN_BAI_CONG", random.nextInt(20), random));
            lines.add(line("TIN_BAI_VP", random.nextInt(20), random));
            lines.add(line("GUONG_DH", random.nextInt(3), random));
        }
        if (unit.equals("TCHCQT")) {
            lines.add(line("CQVH_DK", 1, random));
            lines.add(line("CQVH_HS", random.nextInt(2), random));
            lines.add(line("VB_DON_DOC", random.nextInt(4), random));
        }
        return "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n" + String.join("\n", lines) + "\n";
    }

    private static String line(String code, int amount, Random random) {
        return "%s,%s,2026-H1".formatted(code, random.nextDouble() < REFUSED ? "chưa rõ" : Integer.toString(amount));
    }

    /** The last line that the script prints, after its differences if it has any. */
    private String recompute(Path output, Path plan, String period) {
        var report = lastReport(output.resolve("bao-cao").resolve(period));
        return run(List.of(
                "python3",
                "src/test/python/recompute.py",
                plan.toString(),
                dump(output.resolveSibling("rows-" + period)).toString(),
                report.toString(),
                period));
    }

    private static Path lastReport(Path reports) {
        try (var files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .getParent();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String run(List<String> command) {
        try {
            var script = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The tables as CSV files. */
    private Path dump(Path target) {
        try {
            Files.createDirectories(target);
            for (var table : TABLES) {
                var rows = new ArrayList<String>();
                database.jdbc()
                        .sql("select * from " + table)
                        .query()
                        .listOfRows()
                        .forEach(row -> {
                            if (rows.isEmpty()) {
                                rows.add(String.join(",", row.keySet()));
                            }
                            rows.add(row.values().stream()
                                    .map(value -> value == null
                                            ? ""
                                            : '"' + value.toString().replace("\"", "\"\"") + '"')
                                    .collect(Collectors.joining(",")));
                        });
                Files.writeString(target.resolve(table + ".csv"), String.join("\n", rows) + "\n");
            }
            return target;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

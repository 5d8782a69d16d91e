package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.acceptance.GeneratedFiles.Dropped;
import vn.tonghop.acceptance.GeneratedFiles.Lines;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** SC-04: one run over five hundred files, accounted for to the last line. On H2 alone, because of the time it takes. */
class AccountingTest {

    private final TestDatabase database = DatabaseKind.H2.open();
    private final GeneratedFiles generated = new GeneratedFiles();

    @TempDir
    Path folder;

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Tag("long")
    @Test
    @DisplayName("SC-04 VA-09 five hundred files, one of them poisonous: every line of every file is accounted for")
    void everyLineOfFiveHundredFilesIsAccountedFor() throws IOException {
        var office = new Office(folder, database);
        office.set(
                "tonghop.plan-folder",
                PlanWithUnits.in(folder.resolve("plan"), GeneratedFiles.units()).toString());
        for (var file : generated.all()) {
            Files.setLastModifiedTime(
                    office.drop(file.folder(), file.name(), file.content()), FileTime.from(file.at()));
        }

        var run = office.run("2026-06-12", "intake");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Tệp đã nhận: 500");
        assertThat(verdicts()).isEqualTo(new TreeMap<>(generated.verdicts()));
        assertThat(linesOfFiles()).isEqualTo(expected());
        assertThat(sum("select sum(lines_all) from submission"))
                .isEqualTo(generated.all().stream()
                        .mapToLong(file -> file.lines().all())
                        .sum());
        assertThat(sum("select sum(line_count) from result_row") + sum("select sum(line_count) from activity_row"))
                .isEqualTo(linesStored());
        assertThat(sum("""
                        select sum(r.amount) from result_row r
                          join submission_in_force f on f.submission_id = r.submission_id
                        where r.indicator_code = 'SO_HN'
                        """)).isEqualTo(generated.meetings());
        assertThat(office.files("bien-nhan").stream()
                        .filter(file -> file.toString().endsWith(".txt")))
                .hasSize(GeneratedFiles.FILES);
        assertThat(office.files("luu-tru")).hasSize(GeneratedFiles.FILES);
        assertThat(office.run("2026-06-12", "doctor").out())
                .contains("Số liệu của các tệp: 500 tệp, mọi dòng đều được tính đủ");
    }

    private Map<String, Long> verdicts() {
        return database
                .jdbc()
                .sql("select verdict, count(*) from submission group by verdict")
                .query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private Map<String, Lines> expected() {
        return generated.all().stream()
                .collect(Collectors.toMap(
                        file -> file.folder() + "/" + file.name(), Dropped::lines, (a, b) -> b, TreeMap::new));
    }

    private Map<String, Lines> linesOfFiles() {
        return database
                .jdbc()
                .sql("select folder, file_name, lines_all, lines_accepted, lines_refused from submission")
                .query((row, index) -> Map.entry(
                        row.getString(1) + "/" + row.getString(2),
                        new Lines(row.getLong(3), row.getLong(4), row.getLong(5))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    /** Accepted lines of files whose rows are kept, whether they count or not: all but nil returns and what was refused. */
    private long linesStored() {
        return generated.all().stream()
                .filter(file -> switch (file.verdict()) {
                    case ACCEPTED, PARTLY_ACCEPTED, LATE, DUPLICATE -> true;
                    default -> false;
                })
                .mapToLong(file -> file.lines().accepted())
                .sum();
    }

    private long sum(String question) {
        return database.jdbc().sql(question).query(Long.class).single();
    }
}

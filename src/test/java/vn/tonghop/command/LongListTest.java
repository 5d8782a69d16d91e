package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** An office of many units of which nothing comes right. */
class LongListTest {

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("long lists of a summary are cut, with a count of the rest and the place of the whole")
    void longLists() throws IOException {
        var units = IntStream.rangeClosed(1, 40)
                .mapToObj("X%1$02d,Xóm %1$02d,,VPUB,department,,Trưởng xóm,2021-01-01,,X%1$02d"::formatted)
                .toList();
        var plan = PlanWithUnits.in(folder.resolve("plan"), units);
        var office = new Office(folder, database).set("tonghop.plan-folder", plan.toString());
        for (var file = 1; file <= 30; file++) {
            office.drop("la", "tep-%02d.csv".formatted(file), "Mã chỉ tiêu,Kết quả\nSO_HN," + file + "\n");
        }

        var night = office.run("2026-06-08", "nightly");

        assertThat(night.exitCode()).isOne();
        assertThat(night.out().lines().count()).isLessThan(60);
        assertThat(night.out().lines().filter(line -> line.contains("la/tep-")).count())
                .isEqualTo(10);
        assertThat(night.out().lines())
                .anyMatch(line -> line.matches("- và \\d+ việc khác; xem trang tổng hợp"))
                .anyMatch(line -> line.contains("index.html"))
                .anyMatch(line -> line.contains("Xóm 01") && line.contains("đơn vị khác"));
        assertThat(Office.text(office.output().resolve("index.html"))).contains("tep-01.csv", "tep-30.csv", "Xóm 40");
    }
}

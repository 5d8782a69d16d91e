package vn.tonghop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.unit.Unit;

/** AG-07: the sum is made again from the files, so that it proves the report or tells what is wrong with it. */
@Tag("long")
@OnEachDatabase(Dialect.SAME)
class TraceProofTest {

    private static final String EVE = "2026-06-11";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    TraceProofTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyOffice() {
        office = new Office(folder, database);
    }

    @Test
    @DisplayName("AG-07 every figure of the sample report, of the office and of two departments, adds up")
    void everyFigureOfTheSampleAddsUp() {
        office.dropSample();
        office.run(EVE, "nightly");
        var figures = new OpenTracing(database).all("2026-H1", "TTTT", "NC");

        assertThat(figures)
                .hasSizeGreaterThan(50)
                .allSatisfy(trace -> assertThat(trace.addsUp())
                        .as(trace.indicator() + " " + trace.department().map(Unit::code))
                        .isTrue());
        assertThat(figures.stream().filter(trace -> trace.reported().isPresent()))
                .hasSizeGreaterThan(30)
                .allSatisfy(trace -> assertThat(trace.sums())
                        .allSatisfy(sum -> assertThat(sum.contributions()).isNotEmpty()));
    }

    @Test
    void saysSoWhenAFigureWasTamperedWith() {
        drop("kt.csv", "SO_HN,3");
        office.run(EVE, "nightly");
        database.jdbc()
                .sql("update report_total set amount = 4 where indicator_code = 'SO_HN' and department_code = 'VPUB'")
                .update();

        var trace = office.run(EVE, "trace", "2026-H1", "SO_HN");

        assertThat(trace.exitCode()).isEqualTo(1);
        assertThat(trace.out()).contains("KHÔNG KHỚP: báo cáo ghi 4, tính từ các dòng trên được 3");
    }

    @Test
    void provesTheVersionThatWasWrittenEvenAfterALaterFile() {
        drop("kt.csv", "SO_HN,3");
        office.run("2026-06-09", "nightly");
        drop("kt2.csv", "SO_HN,5");
        office.run("2026-06-09", "intake");

        var trace = office.run("2026-06-09", "trace", "2026-H1", "SO_HN");

        assertThat(trace.exitCode()).isZero();
        assertThat(trace.out()).contains("ghi: 3 cuộc").contains("kt.csv").contains("sau bản này đã có tệp khác");
    }

    private void drop(String name, String row) {
        office.drop("KT", name, "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\n" + row + ",2026-H1\n");
    }
}

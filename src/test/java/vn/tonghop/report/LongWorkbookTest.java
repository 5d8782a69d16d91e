package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/** SC-03: a workbook of 100,000 rows is complete and leaves no temporary file; its memory is measured in the benchmark. */
class LongWorkbookTest {

    private static final int ROWS = 100_000;
    private static final int ABOVE = 2;

    /** A folder of its own: other tests write workbooks at the same time. */
    @TempDir
    Path temporary;

    @Test
    void sc03WritesAHundredThousandRowsAndLeavesNothingBehind() throws IOException {
        var totals = SampleTotals.bare(SamplePlan.plan());
        for (var number = 1; number <= ROWS; number++) {
            totals.award(SampleTotals.title("PB01", TitleSubject.FAMILY, "Gia đình " + number, TitleStatus.REGISTERED));
        }
        var used = new AtomicInteger();
        var place = new DefaultTempFileCreationStrategy(temporary.toFile()) {
            @Override
            public File createTempFile(String prefix, String suffix) throws IOException {
                used.incrementAndGet();
                return super.createTempFile(prefix, suffix);
            }
        };

        var bytes = TempFile.withStrategy(
                place, () -> new XlsxReportWriter().write(SampleReport.draft(SamplePlan.plan(), totals.totals())));

        assertThat(used.get()).isPositive();
        assertThat(temporary).isEmptyDirectory();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.findSheet("Danh hiệu").orElseThrow().openStream()) {
            assertThat(rows.filter(row -> row.getRowNum() > ABOVE
                                    && row.getCellText(3).startsWith("Gia đình "))
                            .count())
                    .isEqualTo(ROWS);
        }
    }
}

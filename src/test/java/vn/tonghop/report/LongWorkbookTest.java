package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/** SC-03: a workbook of 100,000 rows is complete and leaves no temporary file; its memory is measured in the benchmark. */
class LongWorkbookTest {

    private static final int ROWS = 100_000;
    private static final int ABOVE = 2;
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir")).resolve(DefaultTempFileCreationStrategy.POIFILES);

    @Test
    void sc03WritesAHundredThousandRowsAndLeavesNothingBehind() throws IOException {
        var totals = SampleTotals.bare(SamplePlan.plan());
        for (var number = 1; number <= ROWS; number++) {
            totals.award(SampleTotals.title("PB01", TitleSubject.FAMILY, "Gia đình " + number, TitleStatus.REGISTERED));
        }
        var before = temporaryFiles();

        var bytes = new XlsxReportWriter().write(SampleReport.draft(SamplePlan.plan(), totals.totals()));

        assertThat(temporaryFiles()).isSubsetOf(before);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.findSheet("Danh hiệu").orElseThrow().openStream()) {
            assertThat(rows.filter(row -> row.getRowNum() > ABOVE
                                    && row.getCellText(3).startsWith("Gia đình "))
                            .count())
                    .isEqualTo(ROWS);
        }
    }

    private static Set<String> temporaryFiles() throws IOException {
        if (!Files.isDirectory(TEMPORARY)) {
            return Set.of();
        }
        try (var files = Files.list(TEMPORARY)) {
            return files.map(Path::toString).collect(Collectors.toSet());
        }
    }
}

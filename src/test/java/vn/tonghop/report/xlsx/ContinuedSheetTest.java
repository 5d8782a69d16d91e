package vn.tonghop.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.report.LaidOut;
import vn.tonghop.report.SampleReport;

/** A table with more lines than a sheet of Excel has. */
class ContinuedSheetTest {

    private static final int LAST_LINE = 100;

    @Test
    void goesOnOnSheetsOfItsOwnWithTheSameHead() throws IOException {
        var totals = SampleTotals.bare(SamplePlan.plan()).awardFamilies("PB01", 250);
        var report =
                SampleReport.draft(SamplePlan.plan(), totals.totals()).annex().orElseThrow();
        var name = report.sheets().stream()
                .filter(sheet -> sheet.table().stream().count() == 250)
                .findFirst()
                .orElseThrow()
                .name();

        var bytes = LaidOut.by(new XlsxReportWriter(LAST_LINE), report);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var first = workbook.getSheet(name);
            var second = workbook.getSheet(name + " (2)");
            var third = workbook.getSheet(name + " (3)");
            assertThat(first.getLastRowNum()).isEqualTo(LAST_LINE);
            assertThat(second.getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo(first.getRow(2).getCell(1).getStringCellValue());
            assertThat(second.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(99);
            assertThat(third.getRow(third.getLastRowNum()).getCell(0).getNumericCellValue())
                    .isEqualTo(250);
        }
    }
}

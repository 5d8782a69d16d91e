package vn.tonghop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/** Writes the workbook that the office keeps, with that many titles, into that file: the process whose memory a test limits. */
final class LongWorkbook {

    private LongWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        var totals = SampleTotals.bare(SamplePlan.plan());
        totals.awardFamilies("PB01", Integer.parseInt(arguments[0]));
        Files.write(
                Path.of(arguments[1]),
                LaidOut.by(
                        new XlsxReportWriter(),
                        SampleReport.draft(SamplePlan.plan(), totals.totals())
                                .annex()
                                .orElseThrow()));
    }
}

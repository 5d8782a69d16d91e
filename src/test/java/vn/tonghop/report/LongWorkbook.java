package vn.tonghop.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.titles.TitleStatus;
import vn.tonghop.forms.titles.TitleSubject;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/** Writes the workbook that the office keeps, with that many titles, into that file: the process whose memory a test limits. */
final class LongWorkbook {

    private LongWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        var totals = SampleTotals.bare(SamplePlan.plan());
        for (var number = 1; number <= Integer.parseInt(arguments[0]); number++) {
            totals.award(SampleTotals.title("PB01", TitleSubject.FAMILY, "Gia đình " + number, TitleStatus.REGISTERED));
        }
        Files.write(
                Path.of(arguments[1]),
                new XlsxReportWriter()
                        .write(SampleReport.draft(SamplePlan.plan(), totals.totals())
                                .annex()
                                .orElseThrow()));
    }
}

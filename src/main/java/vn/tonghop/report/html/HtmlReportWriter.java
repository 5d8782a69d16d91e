package vn.tonghop.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;

/** One page that needs no other file, for a browser. */
public final class HtmlReportWriter implements ReportWriter {

    private final ReportPage page = new ReportPage();

    @Override
    public ReportFormat format() {
        return ReportFormat.HTML;
    }

    @Override
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        out.write(page.of(report, "screen").getBytes(StandardCharsets.UTF_8));
    }
}

package vn.tonghop.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.ReproducibleZip;

/** The figures as a workbook: numbers are numbers, texts stay texts, long lists are streamed. */
public final class XlsxReportWriter implements ReportWriter {

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public byte[] write(ConsolidatedReport report) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            identify(workbook, report);
            var charts = report.charts();
            if (!charts.isEmpty()) {
                new XlsxCharts(workbook, report.chartSheet()).add(charts);
            }
            try (var streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
                var styles = new XlsxStyles(streamed);
                report.sheets().forEach(sheet -> new XlsxSheet(streamed, styles).add(sheet));
                if (!charts.isEmpty()) {
                    streamed.setSheetOrder(report.chartSheet(), report.sheets().size());
                }
                streamed.setActiveSheet(0);
                streamed.setSelectedTab(0);
                streamed.write(bytes);
            }
            return ReproducibleZip.of(bytes.toByteArray(), report.stamp());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the XLSX of period %s".formatted(report.period()), e);
        }
    }

    private static void identify(XSSFWorkbook workbook, ConsolidatedReport report) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(report.title().subject());
        properties.setCreator(report.letterhead().agency());
        var moment = Optional.of(Date.from(report.stamp()));
        properties.getUnderlyingProperties().setCreatedProperty(moment);
        properties.getUnderlyingProperties().setModifiedProperty(moment);
    }
}

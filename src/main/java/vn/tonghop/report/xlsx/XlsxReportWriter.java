package vn.tonghop.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.ReportWriter;
import vn.tonghop.report.ReproducibleZip;

/** The figures as a workbook: numbers are numbers, texts stay texts, long lists are streamed. */
public final class XlsxReportWriter implements ReportWriter {

    private static final int ROWS_IN_MEMORY = 200;
    /** Excel has 1,048,576 lines, counted from 0; two of them are for the legend. */
    private static final int LAST_LINE = 1_048_573;

    private final int lastLine;

    public XlsxReportWriter() {
        this(LAST_LINE);
    }

    /** One whose sheets end at that line. */
    XlsxReportWriter(int lastLine) {
        this.lastLine = lastLine;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public void write(ConsolidatedReport report, OutputStream out) throws IOException {
        var laidOut = TempFile.createTempFile("workbook", ".xlsx").toPath();
        try {
            try (var file = Files.newOutputStream(laidOut)) {
                layOut(report, file);
            }
            ReproducibleZip.copy(laidOut, report.stamp(), out);
        } finally {
            Files.delete(laidOut);
        }
    }

    private void layOut(ConsolidatedReport report, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            identify(workbook, report);
            var charts = report.charts();
            if (!charts.isEmpty()) {
                new XlsxCharts(workbook, report.chartSheet()).add(charts);
            }
            try (var streamed = new QuicklyPacked(workbook)) {
                var styles = new XlsxStyles(streamed);
                report.sheets().forEach(sheet -> new XlsxSheet(streamed, styles, lastLine).add(sheet));
                if (!charts.isEmpty()) {
                    streamed.setSheetOrder(report.chartSheet(), streamed.getNumberOfSheets() - 1);
                }
                streamed.setActiveSheet(0);
                streamed.setSelectedTab(0);
                streamed.write(out);
            }
        }
    }

    /** A workbook that is packed again anyhow. */
    private static final class QuicklyPacked extends SXSSFWorkbook {

        private QuicklyPacked(XSSFWorkbook workbook) {
            super(workbook, ROWS_IN_MEMORY);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            var zip = super.createArchiveOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            return zip;
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

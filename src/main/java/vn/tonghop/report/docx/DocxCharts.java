package vn.tonghop.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.tonghop.report.Chart;
import vn.tonghop.report.chart.BarChart;

/** Charts with their figures in a workbook of their own, so that Word can edit them. */
final class DocxCharts {

    private static final int EMU_PER_MM = 36_000;
    private static final int EMU_PER_TWIP = 635;
    private static final int WIDEST = 125 * EMU_PER_MM;
    private static final int FRAME = 30;
    private static final int BAR = 6;
    private static final int HIGHEST = 150;

    private final XWPFDocument document;
    private final Instant stamp;

    DocxCharts(XWPFDocument document, Instant stamp) {
        this.document = document;
        this.stamp = stamp;
    }

    /** As many side by side as that width in twips has room for, so that they do not fill a page each. */
    void add(List<Chart> charts, int width) {
        var beside = Math.max(1, width * EMU_PER_TWIP / WIDEST);
        for (var from = 0; from < charts.size(); from += beside) {
            var paragraph = document.createParagraph();
            paragraph.setStyle("Chart");
            var row = charts.subList(from, Math.min(charts.size(), from + beside));
            var height = row.stream().mapToInt(DocxCharts::height).max().orElse(FRAME);
            var size = new Size(Math.min(width * EMU_PER_TWIP / beside, WIDEST), height * EMU_PER_MM);
            row.forEach(chart -> add(paragraph.createRun(), chart, size));
        }
    }

    /** Width and height in the measure of drawings. */
    private record Size(int width, int height) {}

    /** In millimetres. */
    private static int height(Chart chart) {
        return Math.min(
                HIGHEST,
                FRAME + BAR * chart.categories().size() * chart.series().size());
    }

    private void add(XWPFRun run, Chart chart, Size size) {
        try {
            var target = document.createChart(run, size.width(), size.height());
            new BarChart(target).draw(chart, cells(target, chart));
            identify(target);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw the chart '%s'".formatted(chart.title()), e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("cannot draw the chart '%s'".formatted(chart.title()), e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.title());
    }

    private static BarChart.Cells cells(XWPFChart target, Chart chart) {
        var count = chart.categories().size();
        var names = XDDFDataSourcesFactory.fromArray(
                chart.categories().toArray(String[]::new), target.formatRange(BarChart.below(1, count, 0)), 0);
        var series = chart.series();
        var amounts = IntStream.range(0, series.size())
                .mapToObj(index -> amounts(target, series.get(index), index + 1))
                .toList();
        var heads = IntStream.range(0, series.size())
                .mapToObj(index -> head(target, series.get(index), index + 1))
                .toList();
        return new BarChart.Cells(names, amounts, heads);
    }

    private static XDDFNumericalDataSource<Double> amounts(XWPFChart target, Chart.Series series, int column) {
        var amounts = series.amounts().stream().map(Number::doubleValue).toArray(Double[]::new);
        var range = target.formatRange(BarChart.below(1, amounts.length, column));
        return XDDFDataSourcesFactory.fromArray(amounts, range, column);
    }

    private static CellReference head(XWPFChart target, Chart.Series series, int column) {
        return target.setSheetTitle(series.name(), column);
    }

    /** The workbook inside carries the moment of the report and not that of the clock. */
    private void identify(XWPFChart target) throws IOException, InvalidFormatException {
        var properties =
                target.getWorkbook().getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setCreatedProperty(Optional.of(Date.from(stamp)));
        properties.setModifiedProperty(Optional.of(Date.from(stamp)));
    }
}

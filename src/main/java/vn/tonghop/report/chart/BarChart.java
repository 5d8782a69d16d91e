package vn.tonghop.report.chart;

import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import vn.tonghop.report.Chart;

/** Lying bars with their figures written beside them, in colours that stay apart on a black and white printer. */
public final class BarChart {

    private static final String FONT = "Times New Roman";
    private static final double TITLE_SIZE = 12;
    private static final int TEXT_SIZE = 1000;
    private static final int GAP_WIDTH = 60;
    private static final List<PresetColor> COLOURS =
            List.of(PresetColor.LIGHT_STEEL_BLUE, PresetColor.MIDNIGHT_BLUE, PresetColor.GRAY);

    private final XDDFChart target;

    /** Draws into that empty chart. */
    public BarChart(XDDFChart target) {
        this.target = target;
    }

    /**
     * What the bars are drawn from.
     *
     * @param names the categories
     * @param amounts the figures of each series
     * @param heads the cells that hold the names of the series
     */
    public record Cells(
            XDDFCategoryDataSource names,
            List<? extends XDDFNumericalDataSource<Double>> amounts,
            List<CellReference> heads) {}

    /** The cells below each other: categories from line {@code first} on, in the column {@code column}. */
    public static CellRangeAddress below(int first, int count, int column) {
        return new CellRangeAddress(first, first + count - 1, column, column);
    }

    /** Draws it. */
    public void draw(Chart chart, Cells cells) {
        write(chart);
        var categories = target.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        var values = target.createValueAxis(AxisPosition.BOTTOM);
        values.setMinimum(0d);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        var data = (XDDFBarChartData) target.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_WIDTH);
        data.setVaryColors(false);
        for (var index = 0; index < chart.series().size(); index++) {
            var series = data.addSeries(cells.names(), cells.amounts().get(index));
            series.setTitle(chart.series().get(index).name(), cells.heads().get(index));
            series.setShapeProperties(filled(COLOURS.get(index % COLOURS.size())));
        }
        target.plot(data);
        for (var series : target.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            label(series);
        }
    }

    private void write(Chart chart) {
        target.setTitleText(chart.title());
        target.setTitleOverlay(false);
        for (var paragraph : target.getTitle().getBody().getParagraphs()) {
            for (var run : paragraph.getTextRuns()) {
                run.setFontSize(TITLE_SIZE);
                run.setBold(true);
                run.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, FONT, null, null, null)});
            }
        }
        var text = target.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(TEXT_SIZE);
        letters.addNewLatin().setTypeface(FONT);
        if (chart.series().size() > 1) {
            target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /** LibreOffice shows a bar without a fill of its own as nothing. */
    private static XDDFShapeProperties filled(PresetColor colour) {
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        return properties;
    }

    private static void label(CTBarSer series) {
        var labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}

package vn.tonghop.report.tabulation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.aggregation.UnitFigure;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.ReportContext;

/** Each figure of each unit with file and line, so that every total can be unfolded by filter and is summed by formula. */
public final class FigureTable {

    /** Rows of a sheet above the first figure. */
    private static final int ABOVE = 3;

    private final ReportContext context;
    private final Map<Long, SourceFile> files;

    private FigureTable(ReportContext context) {
        this.context = context;
        this.files = context.totals().sources().stream()
                .collect(Collectors.toMap(SourceFile::submission, Function.identity(), (first, second) -> first));
    }

    /** One line for each figure, in the order of the plan. */
    public static ReportTable of(ReportContext context) {
        return new FigureTable(context).table();
    }

    /** The total of an indicator, computed by the spreadsheet from the lines of this table. */
    static Cell total(ReportContext context, IndicatorTotal total) {
        var figures = context.totals().figures();
        if (total.amount().isEmpty() || total.indicator().kind() == IndicatorKind.RATIO || figures.isEmpty()) {
            return Cell.text("");
        }
        var codes = range(context, "B", figures.size());
        var amounts = range(context, "F", figures.size());
        var code = total.indicator().code().value();
        var formula = total.indicator().total() == TotalRule.LARGEST
                ? "SUMPRODUCT(MAX((%s=\"%s\")*%s))".formatted(codes, code, amounts)
                : "SUMIF(%s,\"%s\",%s)".formatted(codes, code, amounts);
        return Cell.computed(total.amount().get(), formula);
    }

    private static String range(ReportContext context, String column, int rows) {
        var sheet = context.wording().text("sheet.figures").replace("'", "''");
        return "'%s'!$%s$%d:$%s$%d".formatted(sheet, column, ABOVE + 1, column, ABOVE + rows);
    }

    private ReportTable table() {
        var heads = new Columns(context.wording());
        var columns = List.of(
                heads.order(),
                heads.text("code", 14),
                heads.text("indicator", 44),
                heads.text("unit", 30),
                heads.text("unit-code", 12),
                heads.figure("result", 12),
                heads.figure("submission", 10),
                heads.text("file", 30),
                heads.figure("line", 8));
        var figures = context.totals().figures();
        var rows = IntStream.range(0, figures.size())
                .mapToObj(index -> row(index, figures.get(index)))
                .toList();
        return new ReportTable(columns, rows);
    }

    private Row row(int index, UnitFigure figure) {
        var indicator = context.plan().indicators().get(figure.indicator());
        var file = files.get(figure.origin().submission());
        var line = figure.origin().line();
        return Row.plain(
                Cell.count(index + 1L),
                Cell.text(figure.indicator().value()),
                Cell.text(indicator.wording()),
                Cell.text(context.unitName(figure.unit())),
                Cell.text(figure.unit().value()),
                Cell.figure(figure.amount()),
                Cell.count(figure.origin().submission()),
                Cell.text(file == null ? "" : file.fileName()),
                line.isPresent()
                        ? Cell.count(line.getAsLong())
                        : Cell.text(context.wording().text("figures.whole-list")));
    }
}

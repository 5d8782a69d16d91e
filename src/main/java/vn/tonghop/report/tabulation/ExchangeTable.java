package vn.tonghop.report.tabulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.LackingClause;
import vn.tonghop.report.wording.ReportContext;

/**
 * The office's figures and statements as rows of a results file, so that the next level up can take them in like those
 * of any unit. Ratios are left out because each level computes its own; what nobody reported is left out too.
 */
public final class ExchangeTable {

    private final ReportContext context;

    private ExchangeTable(ReportContext context) {
        this.context = context;
    }

    /** The rows in the order of the plan. */
    public static ReportTable of(ReportContext context) {
        return new ExchangeTable(context).table();
    }

    private ReportTable table() {
        var heads = new Columns(context.wording());
        var columns = List.of(
                heads.text("unit-code", 12),
                heads.text("period", 10),
                heads.text("code", 14),
                heads.text("indicator", 40),
                heads.text("measure", 12),
                heads.figure("result", 12),
                heads.figure("estimate", 12),
                heads.text("note", 20));
        var rows = new ArrayList<Row>();
        context.totals().office().stream()
                .filter(total -> total.indicator().kind() != IndicatorKind.RATIO)
                .filter(total -> amount(total).isPresent())
                .forEach(total -> rows.add(row(total)));
        context.plan().indicators().all().stream()
                .filter(Indicator::isText)
                .forEach(indicator -> statement(indicator).ifPresent(rows::add));
        return new ReportTable(columns, rows);
    }

    /** Where all who answered have nothing, the next level is told 0: here somebody has answered. */
    private static Optional<BigDecimal> amount(IndicatorTotal total) {
        return total.coverage().isNil() ? Optional.of(BigDecimal.ZERO) : total.amount();
    }

    private Row row(IndicatorTotal total) {
        var result = amount(total).map(Cell::figure).orElseGet(() -> Cell.text(""));
        return row(
                total.indicator(),
                result,
                total.estimate().map(Cell::figure).orElseGet(() -> Cell.text("")),
                new LackingClause(context.wording()).inFull(total.coverage()).orElse(""));
    }

    private Optional<Row> statement(Indicator indicator) {
        var texts = context.totals().statements().stream()
                .filter(statement -> statement.indicator().code().equals(indicator.code()))
                .map(statement -> statement.text().strip())
                .distinct()
                .collect(Collectors.joining("\n"));
        return texts.isEmpty() ? Optional.empty() : Optional.of(row(indicator, Cell.text(texts), Cell.text(""), ""));
    }

    private Row row(Indicator indicator, Cell result, Cell estimate, String note) {
        return Row.plain(
                Cell.text(context.plan().office().code().value()),
                Cell.text(context.totals().period().code().toString()),
                Cell.text(indicator.code().value()),
                Cell.text(indicator.wording()),
                Cell.text(indicator.unitOfMeasure()),
                result,
                estimate,
                Cell.text(note));
    }
}

package vn.tonghop.report.composition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.tabulation.ListCover;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialNumber;

/** What stands below a table: the signs that it uses, how a total came about, how many lines it has, and the mark of the end. */
final class Legends {

    /** How an official paper and each of its appendices ends. */
    private static final String END = "./.";

    private final ReportContext context;

    Legends(ReportContext context) {
        this.context = context;
    }

    /** The last words of an appendix. */
    String closing(String key, List<ReportTable> tables) {
        var legend = of(key, tables);
        var last = legend.isEmpty() ? lines(key, tables) : legend;
        return last.substring(0, last.length() - 1) + END;
    }

    /** The explanation of the signs of those tables; empty if there is nothing to explain. */
    String of(String key, List<ReportTable> tables) {
        if (!key.equals("totals") && !key.equals("departments")) {
            return "";
        }
        var written = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::written)
                .collect(Collectors.toSet());
        var explained = Stream.concat(signs(written), largest(key)).collect(Collectors.joining("; "));
        return explained.isEmpty() ? "" : text("legend.head") + " " + explained + ".";
    }

    private Stream<String> signs(Set<String> written) {
        var simple = Stream.of("nothing", "unknown", "not-asked")
                .filter(sign -> written.contains(text("sign." + sign)))
                .map(sign -> text("legend." + sign));
        var isPartial = written.stream().anyMatch(cell -> cell.endsWith(text("sign.partial")));
        return isPartial ? Stream.concat(simple, Stream.of(text("legend.partial"))) : simple;
    }

    /** A total that is no sum would look like a slip. */
    private Stream<String> largest(String key) {
        var names = context.totals().office().stream()
                .filter(total -> total.units() > 1)
                .map(IndicatorTotal::indicator)
                .filter(indicator -> indicator.total() == TotalRule.LARGEST)
                .map(Indicator::wording)
                .map(wording -> context.wording()
                        .sentence("legend.largest")
                        .with("indicator", wording)
                        .text());
        return key.equals("departments") ? names : Stream.empty();
    }

    /** How many lines, and of whose lists; a list may hold less than was declared. */
    private String lines(String key, List<ReportTable> tables) {
        var count = tables.stream().mapToLong(ReportTable::lines).sum();
        var ofSome = context.plan().forms().codes().stream()
                .filter(form -> form.word().equals(key))
                .findFirst()
                .flatMap(new ListCover(context)::clause)
                .map(clause -> ", " + clause)
                .orElse("");
        return context.wording()
                .sentence("legend.lines")
                .with("count", OfficialNumber.inSentence(count))
                .with("lists", ofSome)
                .text();
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}

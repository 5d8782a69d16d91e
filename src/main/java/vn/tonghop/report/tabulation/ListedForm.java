package vn.tonghop.report.tabulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.AcceptedRow;

/**
 * A list form in the report: a table with one line for each row, and perhaps something in running text.
 *
 * @param <R> its rows
 */
public interface ListedForm<R extends AcceptedRow> {

    FormCode form();

    Class<R> type();

    /** How the rows of a unit are listed. */
    Comparator<R> order();

    /** Its rows as they are listed: the units in the order of the plan. A few are read at a time. */
    default Stream<R> rows(ReportContext context) {
        return context.totals().listed().rows(type(), context.plan().units().order(), order());
    }

    /** How many rows it has. */
    default long count(ReportContext context) {
        return context.totals().listed().count(type());
    }

    /** The columns of its table between the running number and where a row stands. */
    List<ListColumn<R>> columns(ReportContext context);

    /** Whether the paper has it as an appendix. */
    default boolean isOnPaper() {
        return true;
    }

    /** Its table where that is not one line for each row. */
    default Optional<ReportTable> table(ReportContext context) {
        return Optional.empty();
    }

    /** Numbers in place of a list that names persons, for readers who are not to have the names; empty if it names nobody. */
    default Optional<ReportTable> counts(ReportContext context) {
        return Optional.empty();
    }

    /**
     * The paragraphs of running text on it in a part of the report.
     *
     * @param counted the rows that the figures of that part are counted from
     */
    default List<String> sentences(OutlineSection part, Set<CountedFrom> counted, ReportContext context) {
        return List.of();
    }
}

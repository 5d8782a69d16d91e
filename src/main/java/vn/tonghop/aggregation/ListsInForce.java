package vn.tonghop.aggregation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.ListedRowRepository;
import vn.tonghop.submission.RowRepository;

/** The rows of lists that are in force for a period, as they stand when somebody asks. */
final class ListsInForce implements ListedRows.Source {

    private final Plan plan;
    private final RowRepository rows;
    private final ListedRowRepository lists;
    private final PeriodCode code;

    ListsInForce(Plan plan, RowRepository rows, ListedRowRepository lists, PeriodCode code) {
        this.plan = plan;
        this.rows = rows;
        this.lists = lists;
        this.code = code;
    }

    @Override
    public <R extends AcceptedRow> List<R> rows(Class<R> type) {
        return Stream.concat(rows.findInForce(code, type).stream(), ofDocumentsBefore(type))
                .toList();
    }

    @Override
    public <R extends AcceptedRow> List<R> rowsOf(Collection<Long> files, Class<R> type) {
        return lists.findAll(files, type);
    }

    @Override
    public <R extends AcceptedRow> List<R> rowsBehind(long file, long line, int most, Class<R> type) {
        return lists.findBehind(file, line, most, type);
    }

    /** What units answered for documents in the earlier periods of the year: what is disseminated stays so. */
    private <R extends AcceptedRow> Stream<R> ofDocumentsBefore(Class<R> type) {
        return plan.periods().stream()
                .map(ReportingPeriod::code)
                .filter(other -> other.year() == code.year()
                        && other.part().last() < code.part().last())
                .filter(other -> !plan.documentsIn(plan.period(other)).isEmpty())
                .flatMap(other -> plan.forms().all().stream()
                        .filter(FormDefinition::answersForDocuments)
                        .flatMap(form -> rows.findInForce(other, form.code()).stream()))
                .filter(type::isInstance)
                .map(type::cast);
    }
}

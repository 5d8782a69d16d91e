package vn.tonghop.forms.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.PlanDocuments.PlanDocument;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.tabulation.ListColumn;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** Who has disseminated which document, and when: a table of units and documents, and how many units each has reached. */
final class DocumentList implements ListedForm<DocumentAnswer> {

    private static final int UNIT_SHARE = 40;
    private static final int DAY_SHARE = 24;
    private static final int ORDER_SHARE = 7;

    @Override
    public FormCode form() {
        return DocumentsForm.CODE;
    }

    @Override
    public Class<DocumentAnswer> type() {
        return DocumentAnswer.class;
    }

    /** Names of units behind what they did are for the office, not for the paper. */
    @Override
    public boolean isOnPaper() {
        return false;
    }

    /** As they come; the table has the order of the units. */
    @Override
    public Comparator<DocumentAnswer> order() {
        return Comparator.comparing(DocumentAnswer::document);
    }

    /** With those of earlier periods: what is disseminated stays so. Never more than units and documents. */
    @Override
    public Stream<DocumentAnswer> rows(ReportContext context) {
        return context.totals().listed().rows(DocumentAnswer.class).stream();
    }

    @Override
    public long count(ReportContext context) {
        return rows(context).count();
    }

    @Override
    public List<ListColumn<DocumentAnswer>> columns(ReportContext context) {
        return List.of(
                ListColumn.text("unit", UNIT_SHARE, answer -> context.unitName(answer.unit())),
                ListColumn.text("document", UNIT_SHARE, DocumentAnswer::name),
                ListColumn.centred("disseminated", DAY_SHARE, answer -> written(answer, context)),
                ListColumn.text("note", DAY_SHARE, DocumentAnswer::note));
    }

    /** One line for each unit that is asked, one column for each document. */
    @Override
    public Optional<ReportTable> table(ReportContext context) {
        var documents = asked(context);
        var columns = new ArrayList<>(List.of(
                new Column(context.wording().text("table.order"), ORDER_SHARE, Alignment.CENTER),
                new Column(context.wording().text("table.unit"), UNIT_SHARE, Alignment.LEFT)));
        documents.forEach(document -> columns.add(new Column(document.name(), DAY_SHARE, Alignment.CENTER)));
        var units = units(context);
        var answers = answers(context);
        return Optional.of(new ReportTable(
                columns,
                IntStream.range(0, units.size())
                        .mapToObj(index -> row(index, units.get(index), documents, answers))
                        .toList()));
    }

    private static Row row(int index, Unit unit, List<PlanDocument> documents, Answers answers) {
        var cells = new ArrayList<>(List.of(Cell.count(index + 1L), Cell.text(unit.name())));
        documents.forEach(document -> cells.add(Cell.text(answers.of(unit, document)
                .map(given -> written(given, answers.context()))
                .orElseGet(() -> answers.context().wording().text("sign.unknown")))));
        return Row.plain(cells.toArray(Cell[]::new));
    }

    private static String written(DocumentAnswer answer, ReportContext context) {
        return answer.day()
                .map(OfficialDate::written)
                .orElseGet(() -> context.wording().text("documents.notYet"));
    }

    /** How many of all units have disseminated each document, in the part that prints its task; nothing while nobody has answered. */
    @Override
    public List<String> sentences(OutlineSection part, Set<CountedFrom> counted, ReportContext context) {
        var answers = answers(context);
        var reached = asked(context).stream()
                .filter(document -> part.tasks().contains(document.task()))
                .map(document -> reached(document, answers))
                .collect(Collectors.joining("; "));
        return reached.isEmpty() || answers.all().isEmpty()
                ? List.of()
                : List.of(context.wording()
                        .sentence("documents.reached")
                        .with("list", reached)
                        .text());
    }

    private static String reached(PlanDocument document, Answers answers) {
        var units = units(answers.context());
        var done = units.stream()
                .filter(unit ->
                        answers.of(unit, document).flatMap(DocumentAnswer::day).isPresent())
                .count();
        return answers.context()
                .wording()
                .sentence("documents.item")
                .with("document", document.name())
                .with("count", OfficialNumber.inSentence(done))
                .with("expected", OfficialNumber.inSentence(units.size()))
                .text();
    }

    private static List<PlanDocument> asked(ReportContext context) {
        return context.plan().documentsUntil(context.totals().period());
    }

    private static List<Unit> units(ReportContext context) {
        return context.totals().coverage().units().stream()
                .map(UnitCoverage::unit)
                .toList();
    }

    private Answers answers(ReportContext context) {
        return new Answers(
                context, rows(context).collect(Collectors.toMap(Key::of, Function.identity(), DocumentList::earlier)));
    }

    /** Of two answers that which names a day, the earlier one. */
    private static DocumentAnswer earlier(DocumentAnswer one, DocumentAnswer other) {
        return other.day().orElse(LocalDate.MAX).isBefore(one.day().orElse(LocalDate.MAX)) ? other : one;
    }

    private record Key(UnitCode unit, String document) {

        private static Key of(DocumentAnswer answer) {
            return new Key(answer.unit(), answer.document());
        }
    }

    /** What the units say of the documents. */
    private record Answers(ReportContext context, Map<Key, DocumentAnswer> all) {

        private Optional<DocumentAnswer> of(Unit unit, PlanDocument document) {
            return Optional.ofNullable(all.get(new Key(unit.code(), document.key())));
        }
    }
}

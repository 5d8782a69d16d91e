package vn.tonghop.forms.titles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.tabulation.ListColumn;
import vn.tonghop.report.tabulation.ListCover;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.AlphabeticalOrder;
import vn.tonghop.vietnamese.OfficialNumber;

/** The titles in the report: all with their holders, and only counts in running text. */
final class TitleList implements ListedForm<Title> {

    @Override
    public FormCode form() {
        return TitlesForm.CODE;
    }

    @Override
    public Class<Title> type() {
        return Title.class;
    }

    /** The names of a unit in the order of a dictionary. */
    @Override
    public Comparator<Title> order() {
        return Comparator.comparing(Title::name, AlphabeticalOrder.comparator());
    }

    @Override
    public List<ListColumn<Title>> columns(ReportContext context) {
        return List.of(
                ListColumn.text("subject", 11, title -> context.wording().text("subject." + title.subject())),
                ListColumn.text("name", 36, Title::name),
                ListColumn.text("title", 27, Title::title),
                ListColumn.centred("status", 11, title -> context.wording().text("status." + title.status())),
                ListColumn.centred("year", 8, title -> Integer.toString(title.year())),
                ListColumn.text("note", 20, Title::note).inWorkbook());
    }

    /** One line for each title and sort of holder. */
    @Override
    public Optional<ReportTable> counts(ReportContext context) {
        var counts = new LinkedHashMap<Kind, Count>();
        rows(context)
                .filter(title -> isJudged(title, context))
                .forEach(title -> counts.merge(new Kind(title.title(), title.subject()), Count.of(title), Count::plus));
        var heads = new ArrayList<>(List.of(
                heading(context, "order", 8, Alignment.CENTER),
                heading(context, "title", 60, Alignment.LEFT),
                heading(context, "subject", 20, Alignment.LEFT),
                heading(context, "registered", 20, Alignment.RIGHT)));
        var isAnyAchieved = counts.values().stream().anyMatch(count -> count.achieved() > 0);
        if (isAnyAchieved) {
            heads.add(heading(context, "achieved", 20, Alignment.RIGHT));
        }
        var rows = new ArrayList<ReportTable.Row>();
        counts.forEach((kind, count) -> {
            var cells = new ArrayList<>(List.of(
                    Cell.count(rows.size() + 1L),
                    Cell.text(kind.title()),
                    Cell.text(context.wording().text("subject." + kind.subject())),
                    Cell.count(count.registered())));
            if (isAnyAchieved) {
                cells.add(Cell.count(count.achieved()));
            }
            rows.add(new ReportTable.Row(cells, ReportTable.Emphasis.PLAIN));
        });
        return Optional.of(new ReportTable(heads, rows));
    }

    private static ReportTable.Column heading(ReportContext context, String key, int share, Alignment alignment) {
        return new ReportTable.Column(context.wording().text("table." + key), share, alignment);
    }

    /** One sentence with each title and sort of holder, and of whose lists it is. */
    @Override
    public List<String> sentences(OutlineSection part, Set<CountedFrom> counted, ReportContext context) {
        var counts = new LinkedHashMap<Kind, Count>();
        if (counted.stream().anyMatch(from -> from.form().equals(TitlesForm.CODE))) {
            rows(context)
                    .filter(title -> isJudged(title, context))
                    .forEach(title ->
                            counts.merge(new Kind(title.title(), title.subject()), Count.of(title), Count::plus));
        }
        if (counts.isEmpty()) {
            return List.of();
        }
        var items = counts.entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue(), context))
                .collect(Collectors.joining("; "));
        var sentence = new ListCover(context)
                .clause(TitlesForm.CODE)
                .map(clause -> context.wording().sentence("titles.of-some").with("clause", clause))
                .orElseGet(() -> context.wording().sentence("titles.of-all"));
        return List.of(sentence.with("list", items).text());
    }

    /** What is judged in another kind of period is told there. */
    private static boolean isJudged(Title title, ReportContext context) {
        var period = context.totals().period().code();
        return context.plan().indicators().all().stream()
                .filter(indicator -> !indicator.isJudgedIn(period))
                .flatMap(indicator -> indicator.countedFrom().stream())
                .noneMatch(title::isCountedBy);
    }

    private static String item(Kind kind, Count count, ReportContext context) {
        var key = count.registered() == 0
                ? "titles.achieved"
                : count.achieved() == 0 ? "titles.registered" : "titles.both";
        return context.wording()
                .sentence(key)
                .with("title", kind.title())
                .with(
                        "subject",
                        context.wording().text("subject." + kind.subject()).toLowerCase(Locale.ROOT))
                .with("count", OfficialNumber.inSentence(count.registered() + count.achieved()))
                .with("registered", OfficialNumber.inSentence(count.registered()))
                .with("achieved", OfficialNumber.inSentence(count.achieved()))
                .text();
    }

    private record Kind(String title, TitleSubject subject) {}

    private record Count(long registered, long achieved) {

        private static Count of(Title title) {
            return title.status() == TitleStatus.REGISTERED ? new Count(1, 0) : new Count(0, 1);
        }

        private Count plus(Count other) {
            return new Count(registered + other.registered, achieved + other.achieved);
        }
    }
}

package vn.tonghop.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tonghop.report.Appendix;
import vn.tonghop.report.Appendix.Orientation;
import vn.tonghop.report.Chart;
import vn.tonghop.report.DataSheet;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.SheetTable;
import vn.tonghop.report.prose.SectionComposer;
import vn.tonghop.report.tabulation.DepartmentTable;
import vn.tonghop.report.tabulation.FigureTable;
import vn.tonghop.report.tabulation.IndicatorTable;
import vn.tonghop.report.tabulation.ListTables;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.tabulation.SubmissionTables;
import vn.tonghop.report.tabulation.TaskTable;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.vietnamese.OfficialNumber;

/** The appendices of the report and the sheets of its workbook. */
final class Appendices {

    private static final String TOTALS = "totals";
    private static final String DEPARTMENTS = "departments";
    /** More columns than these beside the names need a page that lies. */
    private static final int COLUMNS_UPRIGHT = 8;

    private final ReportContext context;
    private final List<ListedForm<?>> lists;
    private final ListTables tables;
    private final Legends legends;

    Appendices(ReportContext context, List<ListedForm<?>> lists) {
        this.context = context;
        this.lists = lists;
        this.tables = new ListTables(context);
        this.legends = new Legends(context);
    }

    /** Figures, departments and lists, as far as there are any and paper has room for them. */
    List<Appendix> appendices() {
        var appendices = new ArrayList<Appendix>();
        var charts = new Charts(context);
        add(appendices, TOTALS, List.of(IndicatorTable.printed(context)), charts.comparison());
        var departments = DepartmentTable.printed(context);
        if (!isTooLong(departments.get(0).lines())) {
            add(appendices, DEPARTMENTS, departments, charts.departments());
        }
        for (var list : outward()) {
            var lines = tables.lines(list);
            if (lines > 0 && !isTooLong(lines)) {
                add(appendices, list.form().word(), List.of(tables.onPaper(list)), List.of());
            }
        }
        return appendices;
    }

    /** What is too long for paper: its title, its lines and its sheet. */
    List<String> inWorkbookOnly() {
        var sentences = new ArrayList<String>();
        var departments = DepartmentTable.whole(context).lines();
        if (isTooLong(departments)) {
            sentences.add(inWorkbook(DEPARTMENTS, departments));
        }
        outward().forEach(list -> {
            var lines = tables.lines(list);
            if (isTooLong(lines)) {
                sentences.add(inWorkbook(list.form().word(), lines));
            }
        });
        return sentences;
    }

    private String inWorkbook(String key, long lines) {
        var title = title(key);
        return context.wording()
                .sentence("section.in-workbook")
                .with("title", title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT))
                .with("count", OfficialNumber.written(lines))
                .with("sheet", text("sheet." + key))
                .text();
    }

    private boolean isTooLong(long lines) {
        return lines > context.plan().paper().longestList();
    }

    /** The same, complete and unsplit. */
    List<DataSheet> sheets() {
        var sheets = new ArrayList<>(List.of(
                sheet(TOTALS, IndicatorTable.printed(context)), sheet(DEPARTMENTS, DepartmentTable.whole(context))));
        outward().forEach(list -> sheets.add(list(list, tables.inWorkbook(list))));
        return sheets;
    }

    /** The charts of the figures. */
    List<Chart> charts() {
        var charts = new Charts(context);
        return Stream.concat(charts.comparison().stream(), charts.departments().stream())
                .toList();
    }

    /** Who has done and submitted what; only for the office. */
    List<Appendix> ofAnnex() {
        var standing = new SubmissionTables(context).standing();
        var appendices = new ArrayList<Appendix>();
        lists.stream()
                .filter(list -> !list.isOnPaper() && list.count(context) > 0)
                .forEach(list -> add(appendices, list.form().word(), List.of(tables.onPaper(list)), List.of()));
        if (!isTooLong(standing.lines())) {
            add(appendices, "standing", List.of(standing), List.of());
        }
        return appendices;
    }

    /** How many units stand how; only for the office. */
    List<Chart> chartsOfAnnex() {
        return new Charts(context).standing();
    }

    /** Everything by which a figure can be proved; only for the office. */
    List<DataSheet> sheetsOfAnnex() {
        var submissions = new SubmissionTables(context);
        var sheets = new ArrayList<>(List.of(
                sheet(TOTALS, IndicatorTable.coded(context)),
                sheet(DEPARTMENTS, DepartmentTable.withStandings(context))));
        lists.stream().filter(this::isAsked).forEach(list -> sheets.add(list(list, tables.traced(list))));
        sheets.add(sheet("standing", submissions.standing()));
        sheets.add(new DataSheet(text("sheet.sources"), text("sources.title"), submissions.sources(), ""));
        sheets.add(new DataSheet(text("sheet.figures"), text("figures.title"), FigureTable.of(context), ""));
        sheets.add(new DataSheet(text("sheet.tasks"), text("tasks.title"), TaskTable.of(context), ""));
        return sheets;
    }

    private List<ListedForm<?>> outward() {
        return lists.stream().filter(ListedForm::isOnPaper).toList();
    }

    private boolean isAsked(ListedForm<?> list) {
        return list.count(context) > 0
                || context.plan().formsIn(context.totals().period()).stream()
                        .anyMatch(form -> form.code().equals(list.form()));
    }

    private void add(List<Appendix> appendices, String key, List<ReportTable> content, List<Chart> charts) {
        var label = context.wording()
                .sentence("document.appendix")
                .with("number", SectionComposer.roman(appendices.size()))
                .text();
        var notes = List.of(
                FrontMatter.attached(context),
                context.windowed("appendix.as-of").text());
        var widest =
                content.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        var lies = key.equals("standing") || widest > COLUMNS_UPRIGHT + 2;
        appendices.add(new Appendix(
                label,
                title(key),
                notes,
                content,
                context.plan().paper().charts() ? charts : List.of(),
                legends.closing(key, content),
                "",
                lies ? Orientation.LANDSCAPE : Orientation.PORTRAIT));
    }

    private DataSheet sheet(String key, ReportTable table) {
        return new DataSheet(text("sheet." + key), title(key), table, legends.of(key, List.of(table)));
    }

    private DataSheet list(ListedForm<?> list, SheetTable table) {
        var key = list.form().word();
        return new DataSheet(text("sheet." + key), title(key), table, "");
    }

    private String title(String key) {
        return text("appendix." + key + ".title");
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}

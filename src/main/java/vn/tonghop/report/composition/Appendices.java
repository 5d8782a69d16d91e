package vn.tonghop.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.report.Appendix;
import vn.tonghop.report.Appendix.Orientation;
import vn.tonghop.report.Chart;
import vn.tonghop.report.DataSheet;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.prose.SectionComposer;
import vn.tonghop.report.tabulation.DepartmentTable;
import vn.tonghop.report.tabulation.FigureTable;
import vn.tonghop.report.tabulation.IndicatorTable;
import vn.tonghop.report.tabulation.ListTables;
import vn.tonghop.report.tabulation.ListTables.Reader;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.tabulation.SubmissionTables;
import vn.tonghop.report.tabulation.TaskTable;
import vn.tonghop.report.wording.ReportContext;

/** The appendices of the report and the sheets of its workbook. */
final class Appendices {

    /** How an official paper and each of its appendices ends. */
    private static final String END = "./.";

    private final ReportContext context;
    private final List<ListedForm<?>> lists;

    Appendices(ReportContext context, List<ListedForm<?>> lists) {
        this.context = context;
        this.lists = lists;
    }

    /** Figures, departments and lists, as far as there are any. */
    List<Appendix> appendices() {
        var tables = new ListTables(context, Reader.PAPER);
        var appendices = new ArrayList<Appendix>();
        var charts = new Charts(context);
        add(
                appendices,
                "totals",
                new Content(List.of(IndicatorTable.printed(context)), charts.comparison()),
                Orientation.PORTRAIT);
        add(
                appendices,
                "departments",
                new Content(DepartmentTable.printed(context), charts.departments()),
                Orientation.LANDSCAPE);
        lists.stream()
                .filter(list -> list.isOnPaper() && !list.rows(context).isEmpty())
                .forEach(list -> add(
                        appendices,
                        list.form().word(),
                        new Content(List.of(tables.of(list)), List.of()),
                        Orientation.LANDSCAPE));
        return appendices;
    }

    /** The same, complete and unsplit. */
    List<DataSheet> sheets() {
        var tables = new ListTables(context, Reader.PAPER);
        var sheets = new ArrayList<>(List.of(
                sheet("totals", IndicatorTable.printed(context)),
                sheet("departments", DepartmentTable.whole(context))));
        lists.stream()
                .filter(ListedForm::isOnPaper)
                .forEach(list -> sheets.add(sheet(list.form().word(), tables.of(list))));
        return sheets;
    }

    /** Who has done and submitted what; only for the office. */
    List<Appendix> ofAnnex() {
        var appendices = new ArrayList<Appendix>();
        var tables = new ListTables(context, Reader.PAPER);
        lists.stream()
                .filter(list -> !list.isOnPaper() && !list.rows(context).isEmpty())
                .forEach(list -> add(
                        appendices,
                        list.form().word(),
                        new Content(List.of(tables.of(list)), List.of()),
                        Orientation.LANDSCAPE));
        add(
                appendices,
                "standing",
                new Content(List.of(new SubmissionTables(context).standing()), new Charts(context).standing()),
                Orientation.LANDSCAPE);
        return appendices;
    }

    /** Everything by which a figure can be proved; only for the office. */
    List<DataSheet> sheetsOfAnnex() {
        var tables = new ListTables(context, Reader.WORKBOOK);
        var submissions = new SubmissionTables(context);
        var sheets = new ArrayList<>(List.of(
                sheet("totals", IndicatorTable.coded(context)), sheet("departments", DepartmentTable.whole(context))));
        lists.stream()
                .filter(this::isAsked)
                .forEach(list -> sheets.add(sheet(list.form().word(), tables.of(list))));
        sheets.add(sheet("standing", submissions.standing()));
        sheets.add(new DataSheet(text("sheet.sources"), text("sources.title"), submissions.sources(), ""));
        sheets.add(new DataSheet(text("sheet.figures"), text("figures.title"), FigureTable.of(context), ""));
        sheets.add(new DataSheet(text("sheet.tasks"), text("tasks.title"), TaskTable.of(context), ""));
        return sheets;
    }

    private boolean isAsked(ListedForm<?> list) {
        return !list.rows(context).isEmpty()
                || context.plan().formsIn(context.totals().period()).stream()
                        .anyMatch(form -> form.code().equals(list.form()));
    }

    private record Content(List<ReportTable> tables, List<Chart> charts) {}

    private void add(List<Appendix> appendices, String key, Content content, Orientation orientation) {
        var label = context.wording()
                .sentence("document.appendix")
                .with("number", SectionComposer.roman(appendices.size()))
                .text();
        var notes = List.of(
                FrontMatter.attached(context),
                context.windowed("appendix.as-of").text());
        var legend = legend(key);
        var last = !legend.isEmpty() && content.charts().isEmpty();
        appendices.add(new Appendix(
                label,
                title(key),
                notes,
                content.tables(),
                content.charts(),
                last ? legend.substring(0, legend.length() - 1) + END : legend,
                last ? "" : END,
                orientation));
    }

    private DataSheet sheet(String key, ReportTable table) {
        return new DataSheet(text("sheet." + key), title(key), table, legend(key));
    }

    private String legend(String key) {
        return switch (key) {
            case "totals" -> legendOf("zero", "nothing", "unknown");
            case "departments" -> legendOf("zero", "nothing", "unknown", "not-asked", "partial");
            default -> "";
        };
    }

    private String legendOf(String... signs) {
        var explained = Stream.of(signs).map(sign -> text("legend." + sign)).collect(Collectors.joining("; "));
        return text("legend.head") + " " + explained + ".";
    }

    private String title(String key) {
        return text("appendix." + key + ".title");
    }

    private String text(String key) {
        return context.wording().text(key);
    }
}

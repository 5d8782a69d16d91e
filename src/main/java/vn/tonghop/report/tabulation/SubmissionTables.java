package vn.tonghop.report.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Emphasis;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.vietnamese.OfficialDate;

/** Who has submitted what, and which files are behind the figures. */
public final class SubmissionTables {

    private final ReportContext context;
    private final Columns heads;
    private final StandingWords standings;

    /** Tables of one report. */
    public SubmissionTables(ReportContext context) {
        this.context = context;
        this.heads = new Columns(context.wording());
        this.standings = new StandingWords(context);
    }

    /** One line for each expected unit. */
    public ReportTable standing() {
        var columns = new ArrayList<>(List.of(
                heads.order(), heads.text("unit", 35), heads.text("standing", 22), heads.centred("received", 20)));
        forms().forEach(form -> columns.add(new ReportTable.Column(formName(form), 13, ReportTable.Alignment.CENTER)));
        var units = context.totals().coverage().units();
        var rows = IntStream.range(0, units.size())
                .mapToObj(index -> standing(index, units.get(index)))
                .toList();
        return new ReportTable(columns, rows);
    }

    /** One line for each file in force. */
    public ReportTable sources() {
        var columns = List.of(
                heads.order(),
                heads.figure("submission", 9),
                heads.text("unit", 28),
                heads.centred("form", 12),
                heads.text("file", 30),
                heads.figure("revision", 8),
                heads.centred("received", 20),
                heads.text("hash", 60));
        var sources = context.totals().sources();
        var rows = IntStream.range(0, sources.size())
                .mapToObj(index -> source(index, sources.get(index)))
                .toList();
        return new ReportTable(columns, rows);
    }

    private Row standing(int index, UnitCoverage unit) {
        var received = unit.received().map(OfficialDate::moment).orElse("");
        var cells = new ArrayList<>(List.of(
                Cell.count(index + 1L),
                Cell.text(unit.unit().name()),
                Cell.text(standings.of(unit.unit(), unit.standing())),
                Cell.text(received)));
        forms().forEach(form -> cells.add(verdict(unit, form)));
        return new Row(cells, Emphasis.PLAIN);
    }

    private Row source(int index, SourceFile source) {
        return Row.plain(
                Cell.count(index + 1L),
                Cell.count(source.submission()),
                Cell.text(source.unit().name()),
                Cell.text(formName(source.form())),
                Cell.text(source.fileName()),
                Cell.count(source.revision()),
                Cell.text(OfficialDate.moment(source.received())),
                Cell.text(source.sha256()));
    }

    private List<FormCode> forms() {
        return context.plan().formsIn(context.totals().period()).stream()
                .map(FormDefinition::code)
                .toList();
    }

    private Cell verdict(UnitCoverage unit, FormCode form) {
        var verdict =
                Optional.ofNullable(unit.forms().get(form)).map(Enum::name).orElse("NONE");
        return Cell.text(context.wording().text("verdict." + verdict));
    }

    private String formName(FormCode form) {
        return context.wording().text("form." + form);
    }
}

package vn.tonghop.report.tabulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.plan.Task;
import vn.tonghop.plan.Task.Doers;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Row;
import vn.tonghop.report.wording.ReportContext;
import vn.tonghop.unit.Unit;

/** One line for each task of the plan: who is in charge, who works on it with them, and whose figures it still lacks. */
public final class TaskTable {

    private final ReportContext context;
    private final List<Unit> units;

    private TaskTable(ReportContext context) {
        this.context = context;
        this.units = context.plan().units().all();
    }

    /** The tasks in the order of the plan. */
    public static ReportTable of(ReportContext context) {
        var heads = new Columns(context.wording());
        var table = new TaskTable(context);
        return new ReportTable(
                List.of(
                        heads.centred("task", 10),
                        heads.text("task-title", 70),
                        heads.text("lead", 36),
                        heads.text("with", 36),
                        heads.text("task-lacking", 36)),
                context.plan().tasks().stream().map(table::row).toList());
    }

    private Row row(Task task) {
        return Row.plain(Stream.of(task.number(), task.title(), doers(task.lead()), doers(task.with()), lacking(task))
                .map(Cell::text)
                .toArray(Cell[]::new));
    }

    private String doers(Doers doers) {
        return doers.everybody() ? context.wording().text("doers.everybody") : ReportContext.names(doers.among(units));
    }

    private String lacking(Task task) {
        var lacking = context.totals().office().stream()
                .filter(total -> total.indicator().task().equals(task.number()))
                .flatMap(total -> total.coverage().lacking().stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
        return ReportContext.names(
                units.stream().filter(unit -> lacking.contains(unit.code())).toList());
    }
}

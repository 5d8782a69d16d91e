package vn.tonghop.plan.folder;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.plan.Task;
import vn.tonghop.plan.Task.Doers;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.unit.Unit;

/** The part {@code tasks} of plan.yml. */
final class TaskYml {

    /** How a plan writes that all units are meant. */
    private static final String EVERYBODY = "all";

    private TaskYml() {}

    static Entries<Task> readAll(YamlMap root, Faults faults) {
        var tasks = new Entries<Task>();
        var before = faults.count();
        var maps = root.maps("tasks");
        if (faults.count() > before) {
            tasks.lose();
        }
        for (var map : maps) {
            var number = map.required("number", Shape.TEXT);
            var title = map.required("title", Shape.TEXT);
            var lead = doers(map, "lead");
            var with = doers(map, "with");
            map.refuseUnread();
            var task = number.flatMap(known -> title.map(words -> new Task(known, words, lead, with)));
            tasks.add(number.orElse(""), new Located<>(map.line(), task), faults);
        }
        return tasks;
    }

    private static Doers doers(YamlMap map, String key) {
        if (!map.has(key)) {
            return Doers.NOBODY;
        }
        map.refuseEmpty(key);
        return map.isList(key)
                ? new Doers(false, map.list(key, Shape.UNIT))
                : map.required(key, Shape.only(EVERYBODY))
                        .map(all -> new Doers(true, List.of()))
                        .orElse(Doers.NOBODY);
    }

    /** Whether the tasks name units of the plan, and whoever reports an indicator has a part in its task. */
    static void check(Entries<Task> tasks, Entries<Indicator> indicators, Entries<Unit> units, Faults faults) {
        for (var task : tasks.located()) {
            Stream.concat(task.value().lead().units().stream(), task.value().with().units().stream())
                    .filter(code -> units.lacks(code.value()))
                    .forEach(code -> faults.in(PlanFiles.PLAN)
                            .add(task.line(), "task.unit", task.value().number(), code));
            indicators.located().stream()
                    .filter(indicator ->
                            indicator.value().task().equals(task.value().number()))
                    .forEach(indicator -> checkReporters(task.value(), indicator, faults.in(PlanFiles.INDICATORS)));
        }
    }

    private static void checkReporters(Task task, Located<Indicator> indicator, Faults faults) {
        indicator.value().reporters().stream()
                .filter(unit -> !task.isOf(unit))
                .sorted()
                .forEach(unit -> faults.add(
                        indicator.line(),
                        "task.stranger",
                        unit,
                        indicator.value().code(),
                        task.number()));
    }
}

package vn.tonghop.dashboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.dashboard.Dashboard.MailLine;
import vn.tonghop.dashboard.Dashboard.Task;
import vn.tonghop.dashboard.DashboardComposer.PeriodState;
import vn.tonghop.mail.MailState;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** What needs a person today. */
final class DashboardTasks {

    private final Plan plan;
    private final Sentences sentences;

    DashboardTasks(Plan plan, Sentences sentences) {
        this.plan = plan;
        this.sentences = sentences;
    }

    List<Task> of(List<PeriodState> states, List<Submission> unknown, List<MailLine> mails, Instant now) {
        var tasks = new ArrayList<Task>();
        states.forEach(state -> tasks.addAll(tasks(state, now)));
        unknown.forEach(file -> tasks.add(
                new Task(sentences.of("task.unknownUnit", "file", file.fileName(), "folder", file.folder()), "")));
        mails.stream()
                .filter(mail -> MailState.valueOf(mail.style()).isGivenUp())
                .map(mail -> new Task(
                        sentences.of("task.mail", "subject", mail.subject(), "addressee", mail.addressee()), ""))
                .forEach(tasks::add);
        plan.citations().stream()
                .filter(citation -> !citation.isConfirmed())
                .map(this::citation)
                .forEach(tasks::add);
        return tasks;
    }

    private Task citation(Citation citation) {
        return new Task(sentences.of("task.citation", "citation", citation.type() + " số " + citation.number()), "");
    }

    private Stream<Task> unitTasks(PeriodState state, Standing standing) {
        var label = state.totals().period().label();
        return state.totals().coverage().units().stream()
                .filter(unit -> unit.standing() == standing)
                .map(unit -> new Task(
                        sentences.of("task." + standing, "unit", unit.unit().name(), "period", label),
                        link(state, unit.unit())));
    }

    private String link(PeriodState state, Unit unit) {
        var file = state.files()
                .get(DashboardComposer.key(unit, plan.forms().mandatory().code()));
        return file == null ? "" : state.receipts().getOrDefault(file.id(), "");
    }

    private List<Task> tasks(PeriodState state, Instant now) {
        var today = OfficialDate.dayOf(now);
        var period = state.totals().period();
        if (!period.isOpenOn(today) || !now.isBefore(period.deadlineInstant())) {
            return List.of();
        }
        var partly = state.files().values().stream()
                .filter(file ->
                        file.verdict().filter(Verdict.PARTLY_ACCEPTED::equals).isPresent())
                .sorted(Comparator.comparing(Submission::id))
                .map(file -> new Task(
                        sentences.of("task.PARTLY", "unit", unitName(file), "file", file.fileName()),
                        state.receipts().getOrDefault(file.id(), "")));
        return Stream.of(unitTasks(state, Standing.REFUSED), unitTasks(state, Standing.MISSING), partly)
                .flatMap(tasks -> tasks)
                .toList();
    }

    private String unitName(Submission file) {
        return file.unit().map(code -> plan.units().getOrFormer(code).name()).orElse(file.folder());
    }
}

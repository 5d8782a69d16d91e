package vn.tonghop.obligation.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.AlarmReaders;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.slip.BlankSlips;
import vn.tonghop.vietnamese.OfficialDate;

/** Mails the state of the open periods to the drafting department, when it differs from what was told before. */
final class SummaryLetter implements DueLetters {

    private static final int MOST_ALIKE = 5;

    private final Plan plan;
    private final ObligationRepository obligations;
    private final PeriodLines periods;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final AttentionList attention;
    private final AlarmReaders readers;
    private final BlankSlips slips;

    SummaryLetter(
            Plan plan,
            ObligationRepository obligations,
            PeriodLines periods,
            LetterDesk desk,
            LetterComposer composer,
            AttentionList attention,
            AlarmReaders readers,
            BlankSlips slips) {
        this.plan = plan;
        this.obligations = obligations;
        this.periods = periods;
        this.desk = desk;
        this.composer = composer;
        this.attention = attention;
        this.readers = readers;
        this.slips = slips;
    }

    @Override
    public Turn turn() {
        return Turn.SUMMARY;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        var day = LocalDate.ofInstant(now, OfficialDate.ZONE);
        var open = plan.periods().stream()
                .filter(period -> periods.isTold(period, now))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var lines = open.stream().flatMap(period -> periods.of(period).stream()).toList();
        var tasks = tasks();
        var state = String.join("\n", lines) + "\n" + String.join("\n", Matters.sentences(tasks)) + "\n"
                + obligations.lastSubmission();
        var obligation = Obligation.of(
                MailKind.SUMMARY,
                UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString(),
                Optional.empty(),
                now);
        desk.post(obligation, now, () -> List.of(letter(day, lines, tasks, open)));
    }

    private OutgoingLetter letter(
            LocalDate day, List<String> lines, List<OpenMatter> tasks, List<ReportingPeriod> open) {
        var items = new ArrayList<>(lines);
        tasks.stream()
                .collect(Collectors.groupingBy(task -> task.matter().code(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> items.addAll(items(alike, day)));
        var values = Map.of(
                "department",
                plan.units().get(plan.office().drafter()).name(),
                "day",
                OfficialDate.written(day),
                "closing",
                composer.sentence(tasks.isEmpty() ? "summary.calm" : "summary.details", Map.of()));
        return new OutgoingLetter(
                plan.office().drafterMails(),
                composer.letter("summary", values, List.of(), items),
                open.stream()
                        .flatMap(period -> slips.forExceptions(period).stream())
                        .toList());
    }

    /**
     * What the drafting department can do something about; without an operator of its own everything. That no run has taken
     * place is over when this one writes, and has its own alarm.
     */
    private List<OpenMatter> tasks() {
        return attention.openFor(readers.matters()).stream()
                .filter(open -> open.matter().code() != AttentionCode.RUN_MISSED)
                .toList();
    }

    /** Of many matters of one code only the first. */
    private List<String> items(List<OpenMatter> alike, LocalDate day) {
        var items =
                alike.stream().limit(MOST_ALIKE).map(task -> item(task, day)).collect(Collectors.toList());
        if (alike.size() > MOST_ALIKE) {
            items.add(composer.sentence("summary.more", Map.of("count", Integer.toString(alike.size() - MOST_ALIKE))));
        }
        return items;
    }

    /** What is to be done, to be prepared or only to be known; what has come up today is marked. */
    private String item(OpenMatter open, LocalDate day) {
        var task = composer.sentence(
                "summary.task." + open.matter().urgency(),
                Map.of("task", open.matter().sentence()));
        return OfficialDate.dayOf(open.since()).equals(day)
                ? composer.sentence("summary.new", Map.of("task", task))
                : task;
    }
}

package vn.tonghop.obligation.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.mail.text.LetterSection;
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
import vn.tonghop.vietnamese.OfficialNumber;

/** Mails the state of the open periods to the drafting department, when it differs from what was told before. */
final class SummaryLetter implements DueLetters {

    private static final int MOST_ALIKE = 10;

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
        var state = String.join("\n", lines) + "\n" + String.join("\n", Matters.sentences(worthAMail(tasks))) + "\n"
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
        var values = Map.of(
                "department",
                plan.units().get(plan.office().drafter()).name(),
                "day",
                OfficialDate.written(day),
                "closing",
                composer.sentence(tasks.isEmpty() ? "summary.calm" : "summary.details", Map.of()));
        return new OutgoingLetter(
                plan.office().drafterMails(),
                composer.letter("summary", values, List.of(), lines, sections(tasks, fresh(tasks, day))),
                open.stream()
                        .flatMap(period -> slips.forExceptions(period).stream())
                        .toList());
    }

    /** By what they ask for: somebody must act, somebody should prepare something, or it is only worth knowing. */
    private List<LetterSection> sections(List<OpenMatter> tasks, Set<OpenMatter> fresh) {
        return Stream.of(
                        section("summary.act", tasks, EnumSet.of(Urgency.OVERDUE, Urgency.ACT), fresh),
                        section("summary.prepare", tasks, EnumSet.of(Urgency.PREPARE), fresh),
                        section("summary.note", tasks, EnumSet.of(Urgency.NOTE), fresh))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private LetterSection section(String key, List<OpenMatter> tasks, Set<Urgency> urgencies, Set<OpenMatter> fresh) {
        var items = new ArrayList<String>();
        tasks.stream()
                .filter(task -> urgencies.contains(task.matter().urgency()))
                .collect(Collectors.groupingBy(task -> task.matter().code(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(alike -> items.addAll(items(alike, fresh)));
        return new LetterSection(composer.sentence(key, Map.of()), items);
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

    /** That a run before this one was cut short is told, but no reason to send the mail of the day once more. */
    private static List<OpenMatter> worthAMail(List<OpenMatter> tasks) {
        return tasks.stream()
                .filter(open -> !open.matter().code().isOfTheRunBefore())
                .toList();
    }

    /** Of many matters of one code only the first. */
    private List<String> items(List<OpenMatter> alike, Set<OpenMatter> fresh) {
        var items =
                alike.stream().limit(MOST_ALIKE).map(task -> item(task, fresh)).collect(Collectors.toList());
        if (alike.size() > MOST_ALIKE) {
            items.add(composer.sentence(
                    "summary.more", Map.of("count", OfficialNumber.inSentence(alike.size() - MOST_ALIKE))));
        }
        return items;
    }

    /** What has come up today. Before there was a mail of an earlier day everything would be, which tells nobody anything. */
    private Set<OpenMatter> fresh(List<OpenMatter> tasks, LocalDate day) {
        var told = obligations.findFirstDone(MailKind.SUMMARY).map(OfficialDate::dayOf);
        return told.filter(first -> first.isBefore(day)).isEmpty()
                ? Set.of()
                : tasks.stream()
                        .filter(task -> OfficialDate.dayOf(task.since()).equals(day))
                        .collect(Collectors.toSet());
    }

    /** What is late is called so, and what has come up today is marked. */
    private String item(OpenMatter open, Set<OpenMatter> fresh) {
        var said = open.matter().standingAlone();
        var task = open.matter().urgency() == Urgency.OVERDUE
                ? composer.sentence("summary.urgent", Map.of("task", said))
                : said;
        return fresh.contains(open) ? composer.sentence("summary.new", Map.of("task", task)) : task;
    }
}

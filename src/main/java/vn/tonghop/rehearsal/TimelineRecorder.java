package vn.tonghop.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.mail.outbox.OutboxRepository;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.FileCounts;
import vn.tonghop.submission.FindingCountRepository;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;

/** Tells after each run of a rehearsal what is new since the run before it. */
final class TimelineRecorder {

    private final Plan plan;
    private final OutboxRepository outbox;
    private final SubmissionRepository submissions;
    private final FindingCountRepository findings;
    private final ReportVersionRepository versions;
    private final PeriodReading periods;
    private final Recipients recipients;
    private final Sentences words = new Sentences("/rehearsal/rehearsal.properties");
    private final List<OutboxEntry> mails = new ArrayList<>();
    private int version;

    TimelineRecorder(
            Plan plan,
            OutboxRepository outbox,
            SubmissionRepository submissions,
            FindingCountRepository findings,
            ReportVersionRepository versions,
            PeriodReading periods,
            Recipients recipients) {
        this.plan = plan;
        this.outbox = outbox;
        this.submissions = submissions;
        this.findings = findings;
        this.versions = versions;
        this.periods = periods;
        this.recipients = recipients;
    }

    /** A unit drops files. */
    String delivery(Arrival arrival) {
        var unit = plan.units().all().stream()
                .filter(known -> known.folder().equals(arrival.folder()))
                .map(Unit::name)
                .findFirst();
        return words.of(
                "delivery",
                "unit",
                unit.orElse(arrival.folder()),
                "count",
                Integer.toString(arrival.files().size()));
    }

    /** What a run has done, in lines; none if nothing. */
    List<String> linesOf(String run, ReportingPeriod period, LocalDate day) {
        var lines = new ArrayList<String>();
        var counts = FileCounts.of(
                submissions.findAllOfSweep(run), findings.countAccepted(run, FindingCode.INDICATOR_NOT_REPORTED));
        if (counts.received() > 0) {
            lines.add(files(counts));
        }
        newVersion(period).ifPresent(number -> lines.add(words.of("version", "version", Integer.toString(number))));
        lines.addAll(mailLines(newMails(), plan.calendar().workingDaysBetween(day, period.cutOff())));
        return lines;
    }

    /** The cycle that these events make. */
    Timeline close(ReportingPeriod period, List<TimelineEvent> events) {
        var counted = new EnumMap<MailKind, Integer>(MailKind.class);
        mails.forEach(mail -> counted.merge(mail.message().kind(), 1, Integer::sum));
        return new Timeline(period, events, periods.coverage(period), counted, sent(period));
    }

    private String files(FileCounts counts) {
        var kinds = new LinkedHashMap<String, Long>();
        kinds.put("accepted", counts.accepted());
        kinds.put("lacking", counts.lacking());
        kinds.put("nil", counts.nil());
        kinds.put("partly", counts.partly());
        kinds.put("refused", counts.refused());
        kinds.put("late", counts.late());
        kinds.put("duplicate", counts.duplicate());
        var parts = kinds.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .map(kind -> words.of("files." + kind.getKey(), "count", Long.toString(kind.getValue())))
                .collect(Collectors.joining(", "));
        return words.of("files", "count", Long.toString(counts.received()), "parts", parts);
    }

    private Optional<Integer> newVersion(ReportingPeriod period) {
        var latest = versions.findLatestWritten(period.code()).map(ReportVersion::number);
        var risen = latest.filter(number -> number > version);
        version = latest.orElse(version);
        return risen;
    }

    private List<OutboxEntry> newMails() {
        var last = mails.isEmpty() ? 0 : mails.get(mails.size() - 1).id();
        var added = outbox.findAfter(last);
        mails.addAll(added);
        return added;
    }

    /** One line for each kind: to whom, and where it matters about what. */
    private List<String> mailLines(List<OutboxEntry> added, int left) {
        var kinds = new LinkedHashMap<MailKind, Map<String, Set<String>>>();
        for (var mail : added) {
            var about = kinds.computeIfAbsent(mail.message().kind(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(recipients.of(mail), first -> new LinkedHashSet<>());
            recipients.about(mail).ifPresent(about::add);
        }
        return kinds.entrySet().stream()
                .map(kind -> line(kind.getKey(), kind.getValue(), left))
                .toList();
    }

    private String line(MailKind kind, Map<String, Set<String>> whom, int left) {
        var names = whom.entrySet().stream().map(this::named).collect(Collectors.joining("; "));
        var key = kind == MailKind.REMINDER && left == 0 ? "reminderLate" : "mail." + kind;
        return words.of(key, "whom", names, "left", Integer.toString(left));
    }

    private String named(Map.Entry<String, Set<String>> whom) {
        return whom.getValue().isEmpty()
                ? whom.getKey()
                : words.of("about", "whom", whom.getKey(), "what", String.join("; ", whom.getValue()));
    }

    /** When the last of the report's mails was out; empty while one is not. */
    private Optional<Instant> sent(ReportingPeriod period) {
        var reports = outbox.findAfter(0).stream()
                .filter(mail -> mail.message().kind() == MailKind.REPORT)
                .filter(mail -> mail.message().period().equals(Optional.of(period.code())))
                .toList();
        return reports.stream().allMatch(TimelineRecorder::isOut)
                ? reports.stream().flatMap(mail -> mail.settled().stream()).max(Instant::compareTo)
                : Optional.empty();
    }

    private static boolean isOut(OutboxEntry mail) {
        return switch (mail.state()) {
            case SENT, IN_FOLDER -> true;
            default -> false;
        };
    }
}

package vn.tonghop.obligation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.Audience;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.DueNext.Due;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Mails each draft to the drafting department, from the working day after the units' cut-off until the report is out. A later
 * version is another draft and comes again, unless it was approved.
 */
final class DraftLetters implements DueLetters {

    private final Plan plan;
    private final PeriodReading periods;
    private final IssueReading issues;
    private final ReportFolder folder;
    private final LetterDesk desk;
    private final LetterComposer composer;
    private final CoverageSentence coverage;
    private final AttentionList attention;

    DraftLetters(
            Plan plan,
            PeriodReading periods,
            IssueReading issues,
            ReportFolder folder,
            LetterDesk desk,
            LetterComposer composer,
            CoverageSentence coverage,
            AttentionList attention) {
        this.plan = plan;
        this.periods = periods;
        this.issues = issues;
        this.folder = folder;
        this.desk = desk;
        this.composer = composer;
        this.coverage = coverage;
        this.attention = attention;
    }

    @Override
    public Turn turn() {
        return Turn.DRAFTS;
    }

    /** When the first draft is due. */
    private ZonedDateTime moment(ReportingPeriod period) {
        return OfficeHours.begin(
                plan.calendar().firstWorkingDayFrom(period.cutOff().plusDays(1)));
    }

    @Override
    public List<Due> next(ReportingPeriod period) {
        return isOpen(period) ? List.of(new Due(moment(period), MailKind.DRAFT, 0)) : List.of();
    }

    private boolean isOpen(ReportingPeriod period) {
        return desk.done(ReportLetters.obligation(period, plan)).isEmpty();
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        for (var period : plan.periods()) {
            var cutOff =
                    period.cutOff().plusDays(1).atStartOfDay(OfficialDate.ZONE).toInstant();
            var due = moment(period).toInstant().isBefore(horizon) && !now.isBefore(cutOff);
            if (due && isOpen(period)) {
                raise(period, issues.of(period), now);
            }
        }
    }

    private void raise(ReportingPeriod period, Issue issue, Instant now) {
        if (issue.version().isEmpty() || issue.approval().isPresent()) {
            return;
        }
        var version = issue.version().get();
        desk.post(obligation(period, version), now, () -> List.of(letter(period, version, now)));
    }

    private Obligation obligation(ReportingPeriod period, ReportVersion version) {
        return Obligation.of(
                MailKind.DRAFT,
                "%s/v%d".formatted(period.code(), version.number()),
                Optional.of(period.code()),
                moment(period).toInstant());
    }

    /** What is open about this period, for who looks at its draft. */
    private List<String> open(ReportingPeriod period) {
        return attention.openFor(EnumSet.complementOf(EnumSet.of(Audience.OPERATOR))).stream()
                .map(OpenMatter::matter)
                .filter(matter -> matter.period().filter(period.code()::equals).isPresent())
                .map(Attention::standingAlone)
                .toList();
    }

    private OutgoingLetter letter(ReportingPeriod period, ReportVersion version, Instant now) {
        var values = Map.of(
                "department",
                plan.units().get(plan.office().drafter()).name(),
                "period",
                period.label(),
                "code",
                period.code().toString(),
                "version",
                Integer.toString(version.number()),
                "sending",
                OfficialDate.moment(period.plannedSending(plan.calendar())),
                "deadline",
                OfficialDate.written(period.deadline()));
        var items = open(period);
        return new OutgoingLetter(
                plan.office().drafterMails(),
                composer.letter("draft", values, further(period, values, items, now), items),
                attachments(values, version));
    }

    private List<MailAttachment> attachments(Map<String, String> values, ReportVersion version) {
        return Stream.concat(
                        ReportAttachment.of(composer.sentence("draft.file", values), version, folder).stream(),
                        ReportAttachment.ofAnnex(composer.sentence("draft.annex", values), version, folder).stream())
                .toList();
    }

    private List<String> further(ReportingPeriod period, Map<String, String> values, List<String> items, Instant now) {
        var further = new ArrayList<String>();
        further.add(coverage.of(periods.coverage(period)));
        if (LocalDate.ofInstant(now, OfficialDate.ZONE)
                .isBefore(period.closing().plusDays(1))) {
            further.add(
                    composer.sentence("draft.closing.note", Map.of("closing", OfficialDate.written(period.closing()))));
        }
        further.add(composer.sentence(
                plan.policy() == DispatchPolicy.AUTOMATIC ? "draft.automatic" : "draft.approve", values));
        if (!items.isEmpty()) {
            further.add(composer.sentence("draft.notes", Map.of()));
        }
        return further;
    }
}

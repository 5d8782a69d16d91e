package vn.tonghop.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.DeadlineComposer;
import vn.tonghop.obligation.LetterDesk.Content;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Mails each draft to the drafting department, from the working day after the units' cut-off until the report is out. A later
 * version is another draft and comes again, unless it was approved.
 */
public final class DraftLetters {

    private final Plan plan;
    private final ReportLetters.Reports reports;
    private final LetterDesk desk;
    private final DeadlineComposer composer;
    private final CoverageSentence coverage = new CoverageSentence();

    public DraftLetters(Plan plan, ReportLetters.Reports reports, LetterDesk desk, DeadlineComposer composer) {
        this.plan = plan;
        this.reports = reports;
        this.desk = desk;
        this.composer = composer;
    }

    /** When the first draft is due. */
    static ZonedDateTime moment(ReportingPeriod period, Plan plan) {
        return OfficeHours.begin(
                plan.calendar().firstWorkingDayFrom(period.cutOff().plusDays(1)));
    }

    void raise(Instant now, Instant horizon) {
        for (var period : plan.periods()) {
            var cutOff =
                    period.cutOff().plusDays(1).atStartOfDay(OfficialDate.ZONE).toInstant();
            var due = moment(period, plan).toInstant().isBefore(horizon) && !now.isBefore(cutOff);
            if (due && desk.done(ReportLetters.obligation(period, plan)).isEmpty()) {
                raise(period, reports.issues().of(period), now);
            }
        }
    }

    private void raise(ReportingPeriod period, Issue issue, Instant now) {
        if (issue.version().isEmpty() || issue.approval().isPresent()) {
            return;
        }
        var version = issue.version().get();
        desk.post(obligation(period, version), plan.office().drafterMails(), now, () -> letter(period, version, now));
    }

    private Obligation obligation(ReportingPeriod period, ReportVersion version) {
        return Obligation.of(
                Obligation.Kind.DRAFT,
                "%s/v%d".formatted(period.code(), version.number()),
                Optional.of(period.code()),
                moment(period, plan).toInstant());
    }

    private Content letter(ReportingPeriod period, ReportVersion version, Instant now) {
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
        var further = new ArrayList<String>();
        further.add(coverage.of(reports.periods().coverage(period)));
        if (LocalDate.ofInstant(now, OfficialDate.ZONE)
                .isBefore(period.closing().plusDays(1))) {
            further.add(
                    composer.sentence("draft.closing.note", Map.of("closing", OfficialDate.written(period.closing()))));
        }
        further.add(composer.sentence(
                plan.policy() == DispatchPolicy.AUTOMATIC ? "draft.automatic" : "draft.approve", values));
        return new Content(
                MailKind.DRAFT,
                composer.letter("draft", values, further, List.of()),
                ReportAttachment.of("Dự thảo báo cáo", version, reports.folder()));
    }
}

package vn.tonghop.obligation.report;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.DueNext.Due;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.slip.BlankSlips;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Mails each draft to the drafting department, from the working day after the units' cut-off until the report is out: to be
 * looked at while more may come, and to be approved once it is ready. A later version is another draft and comes again, unless
 * it was approved.
 */
final class DraftLetters implements DueLetters {

    private final Plan plan;
    private final IssueReading issues;
    private final ReportDocuments documents;
    private final BlankSlips slips;
    private final LetterDesk desk;
    private final DraftText text;
    private final SendingTime sending;

    DraftLetters(
            Plan plan,
            IssueReading issues,
            ReportDocuments documents,
            BlankSlips slips,
            LetterDesk desk,
            DraftText text,
            SendingTime sending) {
        this.plan = plan;
        this.issues = issues;
        this.documents = documents;
        this.slips = slips;
        this.desk = desk;
        this.text = text;
        this.sending = sending;
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
            if (due && isOpen(period) && !sending.isHistory(period)) {
                raise(period, issues.of(period), now);
            }
        }
    }

    private void raise(ReportingPeriod period, Issue issue, Instant now) {
        if (issue.version().isEmpty() || issue.approval().isPresent()) {
            return;
        }
        var version = issue.version().get();
        var ready = sending.isReady(period);
        desk.post(obligation(period, version, ready), now, () -> List.of(letter(period, version, ready)));
    }

    private Obligation obligation(ReportingPeriod period, ReportVersion version, boolean ready) {
        return Obligation.of(
                MailKind.DRAFT,
                "%s/v%d%s".formatted(period.code(), version.number(), ready ? "/ready" : ""),
                Optional.of(period.code()),
                moment(period).toInstant());
    }

    private OutgoingLetter letter(ReportingPeriod period, ReportVersion version, boolean ready) {
        return new OutgoingLetter(
                plan.office().drafterMails(),
                text.of(
                        period,
                        version,
                        ReportDocuments.formats(papers(period, version), text.name("formats.and", period)),
                        ready),
                attachments(period, version));
    }

    private List<MailAttachment> papers(ReportingPeriod period, ReportVersion version) {
        return documents.of(text.name("draft.file", period), version, Optional.empty());
    }

    private List<MailAttachment> attachments(ReportingPeriod period, ReportVersion version) {
        return Stream.of(
                        papers(period, version),
                        documents.annexOf(text.name("draft.annex", period), version),
                        slips.forDraft(period, version.number()))
                .flatMap(List::stream)
                .toList();
    }
}

package vn.tonghop.obligation.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Office.Addressee;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.OfficialDate;

/** Once the mail server has accepted the report, those of "Nơi nhận" who have addresses get a copy. */
final class CopyLetters implements DueLetters {

    private final Plan plan;
    private final IssueReading issues;
    private final ReportDelivery delivery;
    private final SendingTime sending;
    private final ReportDocuments documents;
    private final LetterDesk desk;
    private final LetterComposer composer;

    CopyLetters(
            Plan plan,
            IssueReading issues,
            ReportDelivery delivery,
            SendingTime sending,
            ReportDocuments documents,
            LetterDesk desk,
            LetterComposer composer) {
        this.plan = plan;
        this.issues = issues;
        this.delivery = delivery;
        this.sending = sending;
        this.documents = documents;
        this.desk = desk;
        this.composer = composer;
    }

    @Override
    public Turn turn() {
        return Turn.COPIES;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        plan.periods().stream()
                .filter(period -> !sending.isHistory(period))
                .forEach(period -> delivery.accepted(period).ifPresent(accepted -> raise(period, accepted, now)));
    }

    private void raise(ReportingPeriod period, Instant accepted, Instant now) {
        var obligation =
                Obligation.of(MailKind.REPORT_COPY, period.code().toString(), Optional.of(period.code()), accepted);
        desk.post(obligation, now, () -> letters(period, accepted));
    }

    private List<OutgoingLetter> letters(ReportingPeriod period, Instant accepted) {
        var issue = issues.of(period);
        var attachments = documents.of(
                composer.sentence("report.file", Map.of("period", period.label())),
                issue.version().orElseThrow(),
                issue.approval());
        return readers(period)
                .map(reader -> new OutgoingLetter(
                        reader.mails(), composer.letter("copy", values(reader, period, accepted)), attachments))
                .toList();
    }

    private Stream<Unit> readers(ReportingPeriod period) {
        return plan.office().recipients().stream()
                .flatMap(line -> named(line, period))
                .distinct()
                .filter(unit -> !unit.mails().isEmpty());
    }

    /** Whom a line of "Nơi nhận" means: the head of the office, all who report, or one unit by its name. */
    private Stream<Unit> named(String line, ReportingPeriod period) {
        var words = FoldedText.of(line).value();
        if (words.startsWith("lanh dao")) {
            return plan.units().find(plan.office().code()).stream();
        }
        return words.startsWith("cac phong") || words.startsWith("cac don vi")
                ? plan.units().submittingOn(period.dataTo()).stream()
                : plan.units().read(line).stream();
    }

    private Map<String, String> values(Unit reader, ReportingPeriod period, Instant accepted) {
        var leads = reader.code().equals(plan.office().code()) && !reader.head().isBlank();
        return Map.of(
                "reader",
                leads ? reader.head() + ", " + reader.name() : reader.name(),
                "office",
                plan.office().fullName(),
                "title",
                plan.title(),
                "period",
                period.label(),
                "addressees",
                plan.office().addressees().stream().map(Addressee::name).collect(Collectors.joining(", ")),
                "moment",
                OfficialDate.moment(accepted));
    }
}

package vn.tonghop.obligation.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.finding.Severity;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.mail.text.LetterSection;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.Receipt;
import vn.tonghop.receipt.Receipt.Entry;
import vn.tonghop.receipt.Receipt.Group;
import vn.tonghop.receipt.ReceiptComposer;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.receipt.ReceiptReading;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** Mails each receipt to the unit that sent the file. A unit without an address finds it in its folder. */
final class ReceiptLetters implements DueLetters {

    /** What was judged longer ago has its receipt in the folder of receipts only. */
    private static final Duration LONGEST = Duration.ofDays(10);

    private static final int MOST_NAMED = 10;

    private final Plan plan;
    private final ObligationRepository obligations;
    private final SubmissionRepository submissions;
    private final ReceiptReading reading;
    private final ReceiptComposer receipts;
    private final ReceiptFolder folder;
    private final LetterDesk desk;
    private final LetterComposer composer;

    ReceiptLetters(
            Plan plan,
            ObligationRepository obligations,
            SubmissionRepository submissions,
            ReceiptReading reading,
            ReceiptComposer receipts,
            ReceiptFolder folder,
            LetterDesk desk,
            LetterComposer composer) {
        this.plan = plan;
        this.obligations = obligations;
        this.submissions = submissions;
        this.reading = reading;
        this.receipts = receipts;
        this.folder = folder;
        this.desk = desk;
        this.composer = composer;
    }

    @Override
    public Turn turn() {
        return Turn.RECEIPTS;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        obligations.findFilesWithoutReceiptMail(now.minus(LONGEST)).stream()
                .map(submissions::get)
                .forEach(file -> {
                    var obligation =
                            Obligation.of(MailKind.RECEIPT, Long.toString(file.id()), file.period(), file.received());
                    desk.post(obligation, now, () -> letters(file));
                });
    }

    private List<OutgoingLetter> letters(Submission file) {
        var mails = file.unit().flatMap(plan.units()::find).map(Unit::mails).orElse(List.of());
        return mails.isEmpty() ? List.of() : List.of(new OutgoingLetter(mails, text(file), attachments(file)));
    }

    private MailText text(Submission file) {
        var receipt = receipts.compose(reading.read(file, correctionTable(file)));
        var values = Map.of(
                "number", Long.toString(receipt.number()), "file", receipt.fileName(), "unit", receipt.unitName());
        var further = List.of(receipt.verdictSentence(), composer.sentence("receipt.steps", values));
        return composer.letter("receipt", values, further, receipt.nextSteps(), sections(receipt));
    }

    /** What has to be mended or looked at, and what does not count, in the mail itself; the rest stands in the receipt. */
    private List<LetterSection> sections(Receipt receipt) {
        return receipt.groups().stream()
                .map(group -> new LetterSection(heading(group), items(group)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private String heading(Group group) {
        return isOnlyToKnow(group) ? composer.sentence("receipt.leftOut", Map.of()) : group.heading();
    }

    private static boolean isOnlyToKnow(Group group) {
        return group.style().equals(Severity.INFO.name());
    }

    private List<String> items(Group group) {
        var items = group.entries().stream()
                .filter(entry -> !isOnlyToKnow(group) || entry.isLeftOut())
                .flatMap(ReceiptLetters::items)
                .toList();
        var more = items.size() - MOST_NAMED;
        return more <= 0
                ? items
                : Stream.concat(
                                items.stream().limit(MOST_NAMED),
                                Stream.of(composer.sentence(
                                        "receipt.more", Map.of("count", OfficialNumber.inSentence(more)))))
                        .toList();
    }

    /** Each reason, the last one with the remedy that all of them share. */
    private static Stream<String> items(Entry entry) {
        var reasons = entry.reasons();
        var last = reasons.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index ->
                        index == last ? "%s → %s".formatted(reasons.get(index), entry.remedy()) : reasons.get(index));
    }

    private Optional<String> correctionTable(Submission file) {
        var table = folder.files(file).correctionTable();
        return Files.exists(table) ? Optional.ofNullable(table.getFileName()).map(Path::toString) : Optional.empty();
    }

    private List<MailAttachment> attachments(Submission file) {
        var files = folder.files(file);
        var attachments = new ArrayList<MailAttachment>();
        attachments.add(MailAttachment.of(
                "bien-nhan-so-%d.html".formatted(file.id()), "text/html; charset=UTF-8", files.html()));
        // Under the name by which the receipt asks to open it.
        correctionTable(file)
                .ifPresent(name ->
                        attachments.add(MailAttachment.of(name, "text/csv; charset=UTF-8", files.correctionTable())));
        return attachments;
    }
}

package vn.tonghop.obligation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.OutboxMessage;
import vn.tonghop.mail.outbox.Outbox;
import vn.tonghop.mail.text.MailComposer;
import vn.tonghop.mail.text.MailComposer.ReceiptNotice;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.Receipt;
import vn.tonghop.receipt.ReceiptComposer;
import vn.tonghop.receipt.ReceiptFolder;
import vn.tonghop.receipt.ReceiptReading;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;

/** Mails each receipt to the unit that sent the file. A unit without an address finds it in its folder. */
public final class ReceiptLetters {

    private final Plan plan;
    private final ObligationRepository obligations;
    private final Receipts receipts;
    private final Post post;

    /** Where receipts come from. */
    public record Receipts(
            SubmissionRepository submissions, ReceiptReading reading, ReceiptComposer composer, ReceiptFolder folder) {}

    /** How a mail is written and posted, in one transaction with its obligation. */
    public record Post(MailComposer composer, Outbox outbox, TransactionOperations transactions) {}

    public ReceiptLetters(Plan plan, ObligationRepository obligations, Receipts receipts, Post post) {
        this.plan = plan;
        this.obligations = obligations;
        this.receipts = receipts;
        this.post = post;
    }

    void raise(Instant now) {
        obligations.findFilesWithoutReceiptMail().stream()
                .map(receipts.submissions()::get)
                .forEach(file -> post.transactions().executeWithoutResult(status -> raise(file, now)));
    }

    private void raise(Submission file, Instant now) {
        var obligation =
                Obligation.of(Obligation.Kind.RECEIPT, Long.toString(file.id()), file.period(), file.received());
        if (!obligations.markDone(obligation, now)) {
            return;
        }
        var mails = file.unit().flatMap(plan.units()::find).map(Unit::mails).orElse(List.of());
        if (!mails.isEmpty()) {
            var receipt = receipts.composer().compose(receipts.reading().read(file, correctionTable(file)));
            mails.forEach(address -> post.outbox().post(message(obligation, address, file, receipt)));
        }
    }

    private OutboxMessage message(Obligation obligation, String address, Submission file, Receipt receipt) {
        return new OutboxMessage(
                obligation.key(),
                address,
                MailKind.RECEIPT,
                file.period(),
                post.composer()
                        .receipt(new ReceiptNotice(
                                receipt.unitName(),
                                receipt.number(),
                                receipt.fileName(),
                                receipt.verdictSentence(),
                                receipt.nextSteps())),
                attachments(file));
    }

    private Optional<String> correctionTable(Submission file) {
        var table = receipts.folder().files(file).correctionTable();
        return Files.exists(table) ? Optional.ofNullable(table.getFileName()).map(Path::toString) : Optional.empty();
    }

    private List<MailAttachment> attachments(Submission file) {
        var files = receipts.folder().files(file);
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

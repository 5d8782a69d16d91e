package vn.tonghop.mail.text;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.mail.MailText;
import vn.tonghop.mail.OutboxEntry;
import vn.tonghop.template.Sentences;

/** Says in polite administrative Vietnamese what a mail has to say; values are escaped in the HTML part. */
public final class MailComposer {

    private final Sentences sentences = new Sentences("/mail/mail.properties");
    private final LetterPress press = new LetterPress();

    /**
     * The answer to a unit's file.
     *
     * @param unit official name of the unit
     * @param number number of the receipt
     * @param fileName name of the file as dropped
     * @param verdict what became of it, in a sentence
     * @param steps what to do next
     */
    public record ReceiptNotice(String unit, long number, String fileName, String verdict, List<String> steps) {}

    /**
     * The report for an addressee.
     *
     * @param addressee name of the addressee
     * @param office name of the issuing office
     * @param title title of the movement
     * @param period label of the period
     * @param coverage who has submitted, in a sentence
     * @param sentOn the true day of sending, written
     * @param issue whether it is a draft, or the number and date that it was given, in a sentence
     */
    public record ReportNotice(
            String addressee,
            String office,
            String title,
            String period,
            String coverage,
            String sentOn,
            String issue) {}

    /**
     * What the drafting department should know.
     *
     * @param department name of the drafting department
     * @param day the day, written
     * @param lines the state of each open period, files and mails
     * @param tasks what needs a person
     */
    public record SummaryNotice(String department, String day, List<String> lines, List<String> tasks) {}

    /** The mail that goes with a receipt. */
    public MailText receipt(ReceiptNotice notice) {
        var number = Long.toString(notice.number());
        return mail(new Letter(
                sentences.of("receipt.subject", "number", number, "file", notice.fileName()),
                sentences.of("receipt.greeting", "unit", notice.unit()),
                List.of(
                        sentences.of("receipt.intro", "number", number, "file", notice.fileName()),
                        notice.verdict(),
                        sentences.of("receipt.steps")),
                notice.steps(),
                sentences.of("receipt.closing"),
                sentences.of("signature")));
    }

    /** The mail that carries the report; it says honestly whether what it carries is a draft. */
    public MailText report(ReportNotice notice) {
        return mail(new Letter(
                sentences.of(
                        "report.subject",
                        "title",
                        notice.title(),
                        "period",
                        notice.period(),
                        "office",
                        notice.office()),
                sentences.of("report.greeting", "addressee", notice.addressee()),
                List.of(
                        sentences.of(
                                "report.intro",
                                "office",
                                notice.office(),
                                "title",
                                notice.title(),
                                "period",
                                notice.period(),
                                "day",
                                notice.sentOn()),
                        notice.coverage(),
                        notice.issue()),
                List.of(),
                sentences.of("report.closing"),
                notice.office()));
    }

    /** The nightly summary. */
    public MailText summary(SummaryNotice notice) {
        var items = new ArrayList<>(notice.lines());
        notice.tasks().forEach(task -> items.add(sentences.of("summary.task", "task", task)));
        return mail(new Letter(
                sentences.of("summary.subject", "day", notice.day()),
                sentences.of("summary.greeting", "department", notice.department()),
                List.of(sentences.of("summary.intro", "day", notice.day())),
                items,
                sentences.of(notice.tasks().isEmpty() ? "summary.calm" : "summary.closing"),
                sentences.of("signature")));
    }

    /** Tells the operator of a mail that was given up. */
    public MailText mailGivenUp(OutboxEntry entry, String reason) {
        var id = Long.toString(entry.id());
        return mail(new Letter(
                sentences.of("alarm.subject", "number", id),
                sentences.of("alarm.greeting"),
                List.of(sentences.of(
                        "alarm.intro",
                        "number",
                        id,
                        "subject",
                        entry.message().content().subject(),
                        "addressee",
                        entry.message().addressee())),
                List.of(reason),
                sentences.of("alarm.closing"),
                sentences.of("signature")));
    }

    private MailText mail(Letter letter) {
        return press.press(letter);
    }
}

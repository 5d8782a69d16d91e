package vn.tonghop.receipt;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.receipt.Receipt.Fact;
import vn.tonghop.receipt.ReceiptComposer.Source;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.Verdict;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/** The account of the lines of a file, in words that say what became of the right ones. */
final class ReceiptLines {

    private static final String WRONG = "refused";

    private final Sentences sentences;

    ReceiptLines(Sentences sentences) {
        this.sentences = sentences;
    }

    List<Fact> of(Source source) {
        var account = source.facts().lines();
        var empty = source.findings().stream().anyMatch(finding -> finding.code() == FindingCode.FILE_EMPTY);
        return account.all() == 0 && !empty
                ? List.of(new Fact(sentences.of("lines.all"), sentences.of("lines.unknown")))
                : lines(account, accepted(source), refused(source), used(source));
    }

    /** What is said of the lines that do not count; none is called wrong that nobody looked at. */
    private static String refused(Source source) {
        var account = source.facts().lines();
        if (source.verdict() != Verdict.REFUSED
                || account.refused() == 0
                || source.findings().stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR)) {
            return WRONG;
        }
        return account.refused() == account.all() ? "unread" : "unjudged";
    }

    /** What became of the right lines. */
    private static String accepted(Source source) {
        if (source.isAfterReport() || source.verdict() == Verdict.LATE) {
            return "kept";
        }
        if (source.verdict() == Verdict.NIL) {
            return "nil";
        }
        if (source.verdict().counts() && !source.isOvertaken()) {
            return "accepted";
        }
        return refused(source).equals(WRONG) ? "right" : "accepted";
    }

    /** How many of the lines that count are used; of a file that does not count, all right ones are told together. */
    private static long used(Source source) {
        var right = source.facts().lines().accepted();
        return accepted(source).equals("accepted") ? Math.max(0, right - source.leftOut()) : right;
    }

    private List<Fact> lines(LineAccount account, String accepted, String refused, long used) {
        return Stream.of(
                        line(accepted, used),
                        line("leftOut", account.accepted() - used),
                        line(refused, account.refused()),
                        line("header", account.header()),
                        line("preamble", account.preamble()),
                        line("aside", account.aside()),
                        line("blank", account.blank()),
                        line("all", account.all()))
                .flatMap(List::stream)
                .toList();
    }

    /** What is left out is told only where there is some. */
    private List<Fact> line(String key, long number) {
        return number == 0 && key.equals("leftOut")
                ? List.of()
                : List.of(new Fact(sentences.of("lines." + key), OfficialNumber.written(number)));
    }
}

package vn.tonghop.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.Receipt.Fact;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** Puts the verdict on a file into words that a clerk understands at first reading. */
public final class ReceiptComposer {

    private final Plan plan;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/receipt/receipt.properties");

    ReceiptComposer(Plan plan, FormVocabulary words) {
        this.plan = plan;
        this.words = words;
    }

    /**
     * Everything that a receipt tells of.
     *
     * @param file the settled file
     * @param facts how it was understood
     * @param findings the findings to show
     * @param findingsAll number of all findings
     * @param inForce the file in force for the same unit, period and form after this verdict, if there is one
     * @param correctionTable name of the correction table, if there is one
     * @param mostCorrectionRows how many rows such a table holds at most
     * @param changes what it changed against the revision before it
     * @param missing forms of which the unit has nothing in force
     * @param extendedUntil the last day of the unit, if it was given an extension
     */
    public record Source(
            Submission file,
            ReadingFacts facts,
            List<Finding> findings,
            long findingsAll,
            Optional<Submission> inForce,
            Optional<String> correctionTable,
            int mostCorrectionRows,
            Optional<Changes> changes,
            List<FormCode> missing,
            Optional<LocalDate> extendedUntil) {

        Verdict verdict() {
            return file.verdict().orElseThrow();
        }

        /** Whether it counts in part only because of what the file before it had. */
        boolean isLosing() {
            return verdict() == Verdict.PARTLY_ACCEPTED && facts.lines().refused() == 0;
        }

        /** Whether it says that there is nothing where something must be. */
        boolean isNilInPart() {
            return verdict() == Verdict.NIL
                    && findings.stream().anyMatch(finding -> finding.code() == FindingCode.NIL_NOT_POSSIBLE);
        }

        /** Whether a good file does not count because a newer one of the unit does. */
        boolean isOvertaken() {
            return verdict().counts()
                    && inForce.filter(counted -> counted.id() != file.id()).isPresent();
        }
    }

    public Receipt compose(Source source) {
        var file = source.file();
        var verdict = source.verdict();
        return new Receipt(
                file.id(),
                unitName(file),
                file.fileName(),
                verdict,
                sentence(source),
                new NextSteps(plan, sentences).of(source),
                new ReceiptFacts(plan, words, sentences).of(source, unitName(file)),
                lines(source),
                new FindingGroups(sentences).of(source.findings()),
                source.findingsAll(),
                source.findings().size(),
                source.changes().map(new ChangeLines(sentences)::of).orElse(List.of()),
                source.missing().stream()
                        .map(form -> words.sentences(form).of("missing"))
                        .toList());
    }

    /** The verdict in one sentence, also used as the text of the mail. */
    private String sentence(Source source) {
        var lines = source.facts();
        var refused = OfficialNumber.inSentence(lines.lines().refused());
        var period = lines.period().map(code -> plan.period(code).label()).orElse("");
        var form = lines.form().map(words::officialName).orElse("");
        var key = "verdict." + sentenceKey(source);
        return sentences.of(
                key,
                "form",
                form,
                "period",
                period,
                "refused",
                refused,
                "revision",
                source.file().revision().map(String::valueOf).orElse(""),
                "first",
                source.file().duplicateOf().map(String::valueOf).orElse(""));
    }

    private static String sentenceKey(Source source) {
        if (source.isOvertaken()) {
            return "OVERTAKEN";
        }
        if (source.isLosing()) {
            return "LOSING";
        }
        if (source.isNilInPart()) {
            return "NIL_IN_PART";
        }
        var unchecked = source.findings().stream().anyMatch(finding -> finding.code() == FindingCode.RULE_NOT_RUN);
        return unchecked && source.verdict() == Verdict.ACCEPTED
                ? "UNCHECKED"
                : source.verdict().name();
    }

    private List<Fact> lines(Source source) {
        var account = source.facts().lines();
        var empty = source.findings().stream().anyMatch(finding -> finding.code() == FindingCode.FILE_EMPTY);
        return account.all() == 0 && !empty
                ? List.of(new Fact(sentences.of("lines.all"), sentences.of("lines.unknown")))
                : lines(account, source.verdict().counts());
    }

    private List<Fact> lines(LineAccount account, boolean counted) {
        return Stream.of(
                        line(counted ? "accepted" : "right", account.accepted()),
                        line("refused", account.refused()),
                        line("header", account.header()),
                        line("preamble", account.preamble()),
                        line("aside", account.aside()),
                        line("blank", account.blank()),
                        line("all", account.all()))
                .toList();
    }

    private Fact line(String key, long number) {
        return new Fact(sentences.of("lines." + key), OfficialNumber.written(number));
    }

    private String unitName(Submission file) {
        return file.unit().flatMap(plan.units()::find).map(Unit::name).orElse(file.folder());
    }
}

package vn.tonghop.receipt;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** Puts the verdict on a file into words that a clerk understands at first reading. */
public final class ReceiptComposer {

    private static final Set<FindingCode> LACKING =
            EnumSet.of(FindingCode.INDICATOR_NOT_REPORTED, FindingCode.NIL_NOT_POSSIBLE);

    static final Set<FindingCode> LEFT_OUT = EnumSet.of(FindingCode.INDICATOR_NOT_JUDGED, FindingCode.COLUMN_UNKNOWN);

    private final Plan plan;
    private final UnitFolders folders;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/receipt/receipt.properties");
    private final FindingGroups groups = new FindingGroups(sentences);

    ReceiptComposer(Plan plan, UnitFolders folders, FormVocabulary words) {
        this.plan = plan;
        this.folders = folders;
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
     * @param leftOut right lines of which no figure is used, for example what is not judged in the period
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
            long leftOut,
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

        /** Whether it counts for a report that went out before it came, and so for a supplement only. */
        boolean isAfterReport() {
            return verdict().counts() && has(EnumSet.of(FindingCode.REPORT_ALREADY_SENT));
        }

        /** Whether it lacks figures that every unit has to give. */
        boolean isLacking() {
            return has(LACKING);
        }

        /** Whether something in it is left out although nothing of it is wrong. */
        boolean isUsedInPart() {
            return has(LEFT_OUT);
        }

        /** Whether something in it has to be looked at, although all of it counts. */
        boolean hasDoubts() {
            return findings.stream().anyMatch(finding -> finding.code().severity() == Severity.WARNING);
        }

        /** Whether it lies in a folder of no unit. */
        boolean isOfNoUnit() {
            return file.unit().isEmpty();
        }

        /** Whether it speaks of another unit than that of its folder. */
        boolean isOfAnotherUnit() {
            return has(EnumSet.of(FindingCode.UNIT_CONTRADICTED));
        }

        private boolean has(Set<FindingCode> codes) {
            return findings.stream().map(Finding::code).anyMatch(codes::contains);
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
                title(file),
                file.fileName(),
                verdict,
                sentence(source),
                new NextSteps(plan, folders, sentences).of(source),
                new ReceiptFacts(plan, words, sentences).of(source, unitName(file)),
                new ReceiptLines(sentences).of(source),
                groups.of(source.findings()),
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
        if (source.isAfterReport()) {
            return "AFTER_REPORT";
        }
        if (source.isLosing()) {
            return "LOSING";
        }
        return switch (source.verdict()) {
            case ACCEPTED -> source.isLacking() ? "LACKING" : source.isUsedInPart() ? "USED_IN_PART" : "ACCEPTED";
            case NIL -> source.isNilInPart() ? "NIL_IN_PART" : "NIL";
            case REFUSED -> source.isOfNoUnit() ? "NO_UNIT" : "REFUSED";
            case PARTLY_ACCEPTED, LATE, DUPLICATE -> source.verdict().name();
        };
    }

    private String title(Submission file) {
        var key = file.unit().isPresent() ? "title" : "title.noUnit";
        return sentences.of(key, "file", file.fileName(), "unit", unitName(file));
    }

    private String unitName(Submission file) {
        return file.unit().flatMap(plan.units()::find).map(Unit::name).orElse(file.folder());
    }
}

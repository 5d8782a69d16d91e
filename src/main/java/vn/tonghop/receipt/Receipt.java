package vn.tonghop.receipt;

import java.util.List;
import vn.tonghop.submission.Verdict;

/**
 * The answer to one file, in words.
 *
 * @param number number of the receipt
 * @param unitName the unit, as officially named, or the folder if it belongs to none
 * @param title which file of whom it is about
 * @param fileName the file's name as dropped
 * @param verdict what became of it
 * @param verdictSentence the same in one sentence
 * @param nextSteps what the unit should do, most important first
 * @param facts label and value of everything worth knowing about the file
 * @param lines label and number of the account of lines; the last is the sum
 * @param groups the findings shown, grouped by weight
 * @param findingsAll number of all findings
 * @param findingsShown number of findings shown
 * @param changes what the file changed against the revision before it
 * @param missing what is still missing from the unit for the period
 */
public record Receipt(
        long number,
        String unitName,
        String title,
        String fileName,
        Verdict verdict,
        String verdictSentence,
        List<String> nextSteps,
        List<Fact> facts,
        List<Fact> lines,
        List<Group> groups,
        long findingsAll,
        long findingsShown,
        List<String> changes,
        List<String> missing) {

    public Receipt {
        nextSteps = List.copyOf(nextSteps);
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
    }

    /** A label and what it says. */
    public record Fact(String label, String value) {}

    /**
     * Findings of one weight.
     *
     * @param heading what they are
     * @param style how they are shown
     * @param count how many there are: rows that are wrong, or entries
     * @param entries the findings, those with the same remedy together
     */
    public record Group(String heading, String style, int count, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** Findings of one kind in words, with the remedy that they share. */
    public record Entry(List<String> reasons, String remedy, String code) {

        public Entry {
            reasons = List.copyOf(reasons);
        }

        /** Whether it names what does not count of a file of which the rest does. */
        public boolean isLeftOut() {
            return ReceiptComposer.LEFT_OUT.stream()
                    .anyMatch(left -> left.name().equals(code));
        }
    }
}

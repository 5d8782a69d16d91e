package vn.tonghop.intake;

import java.util.List;
import java.util.Map;
import vn.tonghop.form.Column;
import vn.tonghop.form.NilWords;
import vn.tonghop.submission.ReadingFacts.NilReturn;

/**
 * Collects whether a file says that there is nothing to report: at least one place says so, and no row answers anything
 * else. Blank answers, "Không", a dash and 0 are no answers beside such a sentence.
 */
final class NilEvidence {

    private final NilWords words;
    private final List<Integer> answers;
    private boolean said;
    private boolean answered;

    NilEvidence(Map<Column, Integer> positions, NilWords words) {
        this.words = words;
        this.answers = positions.entrySet().stream()
                .filter(entry -> entry.getKey().content() != Column.Content.TEXT)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Looks at a row. */
    void see(List<String> cells) {
        if (answered) {
            return;
        }
        var says = cells.stream().anyMatch(words::say);
        said |= says;
        answered = answers.isEmpty() ? !says : answers.stream().anyMatch(place -> isAnswer(cells, place));
    }

    /** A row that could not be taken apart may answer anything. */
    void seeBroken() {
        answered = true;
    }

    /** Looks at the filled cells, joined by " | ", of a line that stands outside the table. */
    void seeOutside(String line) {
        var cells = List.of(line.split(" \\| ", -1));
        said |= cells.stream().anyMatch(words::say) || words.isTicked(cells);
    }

    NilReturn nil() {
        return said && !answered ? NilReturn.YES : NilReturn.NO;
    }

    private boolean isAnswer(List<String> cells, int place) {
        var cell = place < cells.size() ? cells.get(place).strip() : "";
        return !words.isNoAnswer(cell) && !words.say(cell);
    }
}

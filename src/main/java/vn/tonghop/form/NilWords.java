package vn.tonghop.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.vietnamese.FoldedText;

/** The words by which people say that there is nothing to report. */
public final class NilWords {

    private static final int SHORTEST_NOTHING = 3;
    private static final int LONGEST_NOTHING = 150;
    private static final Pattern NOTHING =
            Pattern.compile("\\b((khong|chua) (co |co gi |co so lieu |co noi dung )?|0 )phat sinh\\b");
    private static final Pattern TICK = Pattern.compile("[\\[(]?\\s*([xX✓✔☑☒vV1]|có|Có|TRUE)\\s*[\\])]?");
    private static final Pattern TICKED = Pattern.compile("[\\[(]\\s*[xX✓✔vV]\\s*[\\])]\\s*(.*)|[☑☒✓✔]\\s*(.*)");

    private final Set<FoldedText> nothingToReport;
    private final Set<FoldedText> noAnswers;
    private final Set<String> beside;

    NilWords(List<String> nothingToReport, List<String> noAnswers, List<String> beside) {
        this.nothingToReport = folded(nothingToReport);
        this.noAnswers = folded(noAnswers);
        this.beside = folded(beside).stream().map(FoldedText::value).collect(Collectors.toSet());
    }

    /** Whether a text says "nothing to report" and nothing else, in whatever words. */
    public boolean say(String text) {
        if (text.length() < SHORTEST_NOTHING || text.length() > LONGEST_NOTHING) {
            return false;
        }
        var folded = FoldedText.of(text);
        return nothingToReport.contains(folded)
                || (NOTHING.matcher(folded.value()).find()
                        && Arrays.stream(folded.value().split(" ", -1)).allMatch(this::mayStandBeside));
    }

    /** Whether a text answers nothing: blank, a dash, 0 or "Không". */
    public boolean isNoAnswer(String text) {
        var folded = FoldedText.of(text);
        return folded.isEmpty() || noAnswers.contains(folded);
    }

    /** Whether an answer is "Không" in words, which no dash, no 0 and no "Chưa có" is. */
    public boolean isNo(String text) {
        return isNoAnswer(text) && FoldedText.of(text).value().startsWith("khong");
    }

    /** Whether "nothing to report" is ticked in the line of the form that offers it. */
    public boolean isTicked(List<String> cells) {
        var first = TICKED.matcher(cells.get(0).strip());
        if (first.matches()
                && NOTHING.matcher(FoldedText.of(first.group(1) == null ? first.group(2) : first.group(1))
                                .value())
                        .find()) {
            return true;
        }
        return cells.size() > 1
                && FoldedText.of(cells.get(0)).value().startsWith("khong phat sinh")
                && TICK.matcher(cells.get(1).strip()).matches();
    }

    private boolean mayStandBeside(String word) {
        return beside.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    private static Set<FoldedText> folded(List<String> words) {
        return words.stream().map(FoldedText::of).collect(Collectors.toSet());
    }
}

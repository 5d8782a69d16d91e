package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What needs a person, in lines for the screen. */
final class MatterLines {

    private static final int MOST = 10;

    private final AttentionList list;

    MatterLines(AttentionList list) {
        this.list = list;
    }

    /** Everything that is open, the most pressing first. */
    List<OpenMatter> open() {
        return list.open();
    }

    /** A line for each matter, first those on which somebody must act; of many only the first, and how many others there are. */
    List<String> of(List<OpenMatter> open) {
        var pressing = open.stream()
                .filter(matter -> matter.matter().urgency().compareTo(Urgency.ACT) >= 0)
                .toList();
        var others = open.subList(pressing.size(), open.size());
        var lines = new ArrayList<String>();
        cut(lines, "matters.title", "matters.more", pressing);
        cut(lines, "matters.notes", "matters.others", others);
        return lines;
    }

    private static void cut(List<String> lines, String title, String more, List<OpenMatter> matters) {
        if (!matters.isEmpty()) {
            lines.add(Words.SENTENCES.of(title));
        }
        matters.stream().limit(MOST).map(MatterLines::line).forEach(lines::add);
        var rest = matters.size() - MOST;
        if (rest > 0) {
            lines.add(Words.SENTENCES.of(more, "count", OfficialNumber.inSentence(rest)));
        }
    }

    /** A line for each matter, whatever its urgency. */
    List<String> all(List<OpenMatter> open) {
        var lines = new ArrayList<String>();
        lines.add(Words.SENTENCES.of(open.isEmpty() ? "matters.none" : "matters.title"));
        open.stream().map(MatterLines::line).forEach(lines::add);
        return lines;
    }

    /** How a run ends that leaves these matters open. */
    ExitCode exitCode(List<OpenMatter> open) {
        var highest = open.stream()
                .map(matter -> matter.matter().urgency())
                .max(Urgency::compareTo)
                .orElse(Urgency.NOTE);
        return switch (highest) {
            case NOTE, PREPARE -> ExitCode.DONE;
            case ACT -> ExitCode.NEEDS_A_PERSON;
            case OVERDUE -> ExitCode.FAILED;
        };
    }

    private static String line(OpenMatter open) {
        return Words.SENTENCES.of(
                "matters.line", "matter", open.matter().sentence(), "since", OfficialDate.moment(open.since()));
    }
}

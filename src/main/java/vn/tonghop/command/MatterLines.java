package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.attention.AttentionList;
import vn.tonghop.attention.OpenMatter;
import vn.tonghop.attention.Urgency;
import vn.tonghop.vietnamese.OfficialDate;

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

    /**
     * A line for each matter on which somebody must act or which tells of the run before, of many only for the first; of what is only worth knowing how much
     * there is and where it is read, because it stands there at each run alike.
     */
    List<String> of(List<OpenMatter> open) {
        var pressing = open.stream()
                .filter(matter -> matter.matter().urgency().compareTo(Urgency.ACT) >= 0
                        || matter.matter().code().isOfTheRunBefore())
                .toList();
        var lines = new ArrayList<String>();
        if (!pressing.isEmpty()) {
            lines.add(Words.SENTENCES.of("matters.title"));
        }
        pressing.stream().limit(MOST).map(MatterLines::line).forEach(lines::add);
        count(lines, "matters.more", pressing.size() - MOST);
        count(lines, "matters.notes", open.size() - pressing.size());
        return lines;
    }

    private static void count(List<String> lines, String key, int count) {
        if (count > 0) {
            lines.add(Words.SENTENCES.of(key, "count", Integer.toString(count)));
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

package vn.tonghop.command;

import java.time.Clock;
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
    private final Clock clock;

    MatterLines(AttentionList list, Clock clock) {
        this.list = list;
        this.clock = clock;
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

    private void cut(List<String> lines, String title, String more, List<OpenMatter> matters) {
        if (!matters.isEmpty()) {
            lines.add(Words.SENTENCES.of(title));
        }
        matters.stream().limit(MOST).map(this::line).forEach(lines::add);
        var rest = matters.size() - MOST;
        if (rest > 0) {
            lines.add(Words.SENTENCES.of(more, "count", OfficialNumber.inSentence(rest)));
        }
    }

    /** A line for each matter, whatever its urgency. */
    List<String> all(List<OpenMatter> open) {
        var lines = new ArrayList<String>();
        lines.add(Words.SENTENCES.of(open.isEmpty() ? "matters.none" : "matters.title"));
        open.stream().map(this::line).forEach(lines::add);
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

    /** A matter of an earlier day with the day since when it is open. */
    private String line(OpenMatter open) {
        var since = OfficialDate.dayOf(open.since());
        return since.equals(OfficialDate.dayOf(clock.instant()))
                ? Words.SENTENCES.of("matters.new", "matter", open.matter().sentence())
                : Words.SENTENCES.of(
                        "matters.line", "matter", open.matter().sentence(), "since", OfficialDate.written(since));
    }
}

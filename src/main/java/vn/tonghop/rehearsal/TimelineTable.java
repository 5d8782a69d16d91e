package vn.tonghop.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** The days of a cycle as a table in plain text. Days on which there was nothing to do stand together in one row. */
final class TimelineTable {

    private static final List<Integer> WIDTHS = List.of(28, 9, 11, 84);

    private final DayWords days;
    private final Sentences words;
    private final List<String> lines = new ArrayList<>();

    TimelineTable(WorkingCalendar calendar, Sentences words) {
        this.days = new DayWords(calendar, words);
        this.words = words;
    }

    /** The lines of the table. */
    List<String> of(Timeline timeline) {
        lines.clear();
        rule();
        row(words.of("column.day"), words.of("column.hour"), words.of("column.kind"), words.of("column.lines"));
        rule();
        var quiet = new ArrayList<List<TimelineEvent>>();
        for (var day : byDay(timeline).values()) {
            if (day.stream().allMatch(event -> event.lines().isEmpty())) {
                quiet.add(day);
            } else {
                addQuiet(quiet);
                addDay(day);
            }
        }
        addQuiet(quiet);
        return List.copyOf(lines);
    }

    private static Map<LocalDate, List<TimelineEvent>> byDay(Timeline timeline) {
        return timeline.events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.moment().toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    private void addDay(List<TimelineEvent> day) {
        var label = days.day(day.get(0).moment().toLocalDate());
        for (var event : day) {
            if (!event.lines().isEmpty()) {
                row(
                        label,
                        days.hour(event.moment()),
                        words.of("kind." + event.kind()),
                        String.join("\n", event.lines()));
                label = "";
            }
        }
        rule();
    }

    private void addQuiet(List<List<TimelineEvent>> quiet) {
        if (quiet.isEmpty()) {
            return;
        }
        var first = quiet.get(0).get(0).moment().toLocalDate();
        var last = quiet.get(quiet.size() - 1).get(0).moment().toLocalDate();
        var runs = quiet.stream().mapToInt(List::size).sum();
        var label = first.equals(last)
                ? days.day(first)
                : words.of("days", "from", OfficialDate.written(first), "until", OfficialDate.written(last));
        row(label, "", "", words.of("quiet", "runs", Integer.toString(runs)));
        rule();
        quiet.clear();
    }

    private void row(String... cells) {
        var wrapped = IntStream.range(0, cells.length)
                .mapToObj(column -> wrap(cells[column], WIDTHS.get(column)))
                .toList();
        var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (var line = 0; line < height; line++) {
            lines.add(line(wrapped, line));
        }
    }

    private static String line(List<List<String>> cells, int line) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(
                        line < cells.get(column).size() ? cells.get(column).get(line) : "", WIDTHS.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void rule() {
        lines.add(WIDTHS.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("+", "+", "+")));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Breaks at blanks; a word that is longer than a line stands out. */
    private static List<String> wrap(String text, int width) {
        var wrapped = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ", -1)) {
                if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                    wrapped.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(word);
            }
            wrapped.add(line.toString());
        }
        return wrapped;
    }
}

package vn.tonghop.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.rehearsal.MishapDay.Letter;
import vn.tonghop.template.Sentences;

/** A half-year with mishaps as pages that the drafting department reads: day after day with every mail that it gets. */
public final class MishapText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String INDENT = "    ";

    private final Sentences timeline = new Sentences("/rehearsal/rehearsal.properties");
    private final DayWords days;
    private final Sentences words = new Sentences("/rehearsal/mishaps.properties");

    public MishapText(WorkingCalendar calendar) {
        this.days = new DayWords(calendar, timeline);
    }

    /** The lines of the pages. */
    public List<String> of(ReportingPeriod period, List<MishapDay> played, Path output) {
        var lines = new ArrayList<String>();
        lines.add(words.of("title", "period", period.label().toUpperCase(VIETNAMESE)));
        lines.add(words.of("assumption"));
        played.stream().filter(day -> !day.isQuiet()).forEach(day -> add(lines, day));
        lines.add("");
        lines.add(timeline.of("folder", "folder", output.toString()));
        return lines;
    }

    private void add(List<String> lines, MishapDay day) {
        lines.add("");
        lines.add("=== " + days.day(day.day()) + " ===");
        day.happened().forEach(sentence -> lines.add(words.of("happened", "what", sentence)));
        for (var run : day.runs()) {
            run.lines()
                    .forEach(line -> lines.add(words.of(
                            "run",
                            "hour",
                            days.hour(run.moment()),
                            "kind",
                            timeline.of("kind." + run.kind()),
                            "line",
                            line)));
        }
        if (day.mails().isEmpty()) {
            lines.add(words.of("noMail"));
        }
        day.mails().forEach(mail -> add(lines, mail));
        if (!day.alarm().isEmpty()) {
            lines.add("");
            lines.add(words.of("alarm"));
            day.alarm().lines().forEach(line -> lines.add(INDENT + line));
        }
    }

    private void add(List<String> lines, Letter mail) {
        lines.add("");
        lines.add(words.of("mail", "hour", days.hour(mail.accepted()), "subject", mail.subject()));
        mail.text().lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
        if (!mail.attachments().isEmpty()) {
            lines.add(INDENT + words.of("attached", "files", String.join(", ", mail.attachments())));
        }
    }
}

package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.Table;
import vn.tonghop.table.Understanding.SheetPlace;
import vn.tonghop.table.note.NoteCode;

/**
 * A text that says what a file is about, beside its rows.
 *
 * @param place where it stands
 * @param text as written
 */
public record Title(Place place, String text) {

    private static final Pattern ABOUT_THE_FIGURES = Pattern.compile(
            "\\P{L}*(số liệu|kết quả|báo cáo|biểu|kỳ|tổng hợp)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where a title stands, the weightiest place first. */
    public enum Place {
        /** A column that says in every row the same time. */
        IN_TABLE,
        ABOVE_TABLE,
        SHEET_NAME,
        FILE_NAME,
        /** A line under the table; it may speak of anything, so that it raises a doubt and no more. */
        BELOW_TABLE;

        /** Whether a title there tells the period of a file that says nothing else. */
        public boolean tellsThePeriod() {
            return this != BELOW_TABLE;
        }
    }

    /** All titles of a file, the weightiest first. */
    static List<Title> of(Submission submission, Table table, RowEvidence rows) {
        var titles = new ArrayList<Title>();
        rows.times().forEach(time -> titles.add(new Title(Place.IN_TABLE, time)));
        table.preamble().forEach(line -> titles.add(new Title(Place.ABOVE_TABLE, line)));
        table.understanding()
                .sheet()
                .map(SheetPlace::name)
                .ifPresent(sheet -> titles.add(new Title(Place.SHEET_NAME, sheet)));
        titles.add(new Title(Place.FILE_NAME, withoutEnding(submission.fileName())));
        table.notes().stream()
                .filter(note -> note.code() == NoteCode.FOOTER)
                .map(note -> note.values().getOrDefault("text", ""))
                .filter(line -> ABOUT_THE_FIGURES.matcher(line).lookingAt())
                .forEach(line -> titles.add(new Title(Place.BELOW_TABLE, line)));
        return List.copyOf(titles);
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    }
}

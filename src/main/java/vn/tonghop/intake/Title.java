package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.Table;
import vn.tonghop.table.Understanding.SheetPlace;

/**
 * A text that names a file without standing in its table.
 *
 * @param place where it stands
 * @param text as written
 */
public record Title(Place place, String text) {

    /** Where a title stands, the weightiest place first. */
    public enum Place {
        ABOVE_TABLE,
        SHEET_NAME,
        FILE_NAME
    }

    /** All titles of a file, the weightiest first. */
    static List<Title> of(Submission submission, Table table) {
        var titles = new ArrayList<Title>();
        table.preamble().forEach(line -> titles.add(new Title(Place.ABOVE_TABLE, line)));
        table.understanding()
                .sheet()
                .map(SheetPlace::name)
                .ifPresent(sheet -> titles.add(new Title(Place.SHEET_NAME, sheet)));
        titles.add(new Title(Place.FILE_NAME, withoutEnding(submission.fileName())));
        return List.copyOf(titles);
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    }
}

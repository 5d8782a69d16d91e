package vn.tonghop.report.tabulation;

import java.util.function.Function;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable.Alignment;

/**
 * A column of the table of a list form.
 *
 * @param key its head is the wording's sentence {@code table.KEY}
 * @param share its width, relative to the other columns
 * @param alignment where its text stands
 * @param cell what stands in it
 * @param workbookOnly whether paper has no room for it
 * @param <R> the rows of the form
 */
public record ListColumn<R>(String key, int share, Alignment alignment, Function<R, Cell> cell, boolean workbookOnly) {

    public static <R> ListColumn<R> text(String key, int share, Function<R, String> text) {
        return new ListColumn<>(key, share, Alignment.LEFT, text.andThen(Cell::text), false);
    }

    public static <R> ListColumn<R> centred(String key, int share, Function<R, String> text) {
        return new ListColumn<>(key, share, Alignment.CENTER, text.andThen(Cell::text), false);
    }

    /** Text that links to the page that the row names. */
    public static <R> ListColumn<R> linked(
            String key, int share, Function<R, String> text, Function<R, String> address) {
        return new ListColumn<>(
                key, share, Alignment.LEFT, row -> Cell.text(text.apply(row)).linked(address.apply(row)), false);
    }

    public static <R> ListColumn<R> figure(String key, int share, Function<R, Cell> figure) {
        return new ListColumn<>(key, share, Alignment.RIGHT, figure, false);
    }

    /** The same for readers of the workbook only. */
    public ListColumn<R> inWorkbook() {
        return new ListColumn<>(key, share, alignment, cell, true);
    }
}

package vn.tonghop.validation;

import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.unit.UnitCode;

/** Rules of the titles form: one row is one registration or award. */
final class TitleRules implements RowRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final FormVocabulary words;

    TitleRules(FormVocabulary words) {
        this.words = words;
    }

    @Override
    public Optional<AcceptedRow> read(CellFindings cells, UnitCode unit) {
        var subject = word(cells, Column.SUBJECT, TitleSubject.class);
        var name = cells.text(Column.NAME);
        var title = cells.text(Column.TITLE);
        var status = word(cells, Column.STATUS, TitleStatus.class);
        var year = year(cells);
        if (subject.isEmpty() || name.isEmpty() || title.isEmpty() || status.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AcceptedRow.Title(
                cells.row().source(),
                unit,
                subject.get(),
                name.get(),
                title.get(),
                status.get(),
                year.get(),
                cells.row().cell(Column.NOTE)));
    }

    private <E extends Enum<E>> Optional<E> word(CellFindings cells, Column column, Class<E> type) {
        if (cells.text(column).isEmpty()) {
            return Optional.empty();
        }
        var value = words.read(type, cells.row().cell(column));
        return value.isPresent() ? value : cells.none(FindingCode.KIND_UNKNOWN, column, words.choices(type));
    }

    /** The year of the title; a file without that column or value means the year of its period. */
    private static Optional<Integer> year(CellFindings cells) {
        var written = cells.row().cell(Column.YEAR);
        if (written.isEmpty()) {
            return Optional.of(cells.file().period().code().year());
        }
        if (written.matches("\\d{4}")) {
            var year = Integer.parseInt(written);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(year);
            }
        }
        return cells.none(FindingCode.YEAR_MALFORMED, Column.YEAR);
    }
}

package vn.tonghop.forms.titles;

import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.TitleCatalogue;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.validation.CellFindings;
import vn.tonghop.validation.RowRules;

/** Rules of the titles form: one row is one registration or award. */
final class TitleRules implements RowRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final FormVocabulary words;
    private final TitleCatalogue titles;

    TitleRules(FormVocabulary words, Plan plan) {
        this.words = words;
        this.titles = plan.titles();
    }

    @Override
    public FormCode form() {
        return TitlesForm.CODE;
    }

    @Override
    public Optional<AcceptedRow> read(CellFindings cells, UnitCode unit) {
        var subject = word(cells, TitlesForm.SUBJECT, TitleSubject.class);
        var name = cells.text(TitlesForm.NAME);
        var title = title(cells);
        var status = word(cells, TitlesForm.STATUS, TitleStatus.class);
        var year = year(cells);
        if (subject.isEmpty() || name.isEmpty() || title.isEmpty() || status.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Title(
                cells.row().source(),
                unit,
                subject.get(),
                name.get(),
                title.get(),
                status.get(),
                year.get(),
                cells.row().cell(Column.NOTE)));
    }

    /** The title as the plan names it; one that the plan does not list stays as it is written, and somebody is asked. */
    private Optional<String> title(CellFindings cells) {
        var written = cells.text(TitlesForm.TITLE);
        var known = written.flatMap(titles::read);
        if (written.isPresent() && known.isEmpty()) {
            cells.remark(FindingCode.TITLE_UNKNOWN, TitlesForm.TITLE, String.join("; ", titles.names()));
        }
        return known.or(() -> written);
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
        var written = cells.row().cell(TitlesForm.YEAR);
        if (written.isEmpty()) {
            return Optional.of(cells.file().period().code().year());
        }
        if (written.matches("\\d{4}")) {
            var year = Integer.parseInt(written);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return Optional.of(year);
            }
        }
        return cells.none(FindingCode.YEAR_MALFORMED, TitlesForm.YEAR);
    }
}

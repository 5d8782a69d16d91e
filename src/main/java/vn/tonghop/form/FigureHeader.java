package vn.tonghop.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.period.PeriodMentions;
import vn.tonghop.vietnamese.FoldedText;

/** Tells from the header of a column of figures whether they are those of the period, and not others with the same name. */
final class FigureHeader {

    private static final Pattern NAMES_ITS_TIME = Pattern.compile(".*\\b(trong ky|ky (nay|bao cao))\\b.*");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

    /** What was reached at another time, planned, guessed at, compared, in shares, in thousands, by a part of the unit. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            ".*\\b(cung ky|truoc|nam ngoai|ke hoach|kh|luy ke|chi tieu giao|so sanh|so voi|tang|giam|chenh lech|uoc"
                    + "|du (kien|bao)|ty le|ti le|phan tram|nghin|ngan|trieu|ca nam|cuoi nam|muc tieu|xep loai|danh gia"
                    + "|nhom|chi bo|bo phan)\\b.*");

    /** The same, of words that are others without their diacritics. */
    private static final Pattern WRITTEN_OF_SOMETHING_ELSE = Pattern.compile(
            ".*([%‰]|\\(\\s*nam\\s*\\)|(?<!\\p{L})(trăm|chục|tỷ|tỉ|vạn|tổ|phòng|nữ|giao)(?!\\p{L})).*", Pattern.DOTALL);

    private final FormVocabulary words;
    private final Predicate<PeriodMention> time;

    /** Judges the headers of a file that is about that time. */
    FigureHeader(FormVocabulary words, Predicate<PeriodMention> time) {
        this.words = words;
        this.time = time;
    }

    /** Whether the cell says of what time its figures are. */
    static boolean namesItsTime(String cell) {
        return NAMES_ITS_TIME.matcher(FoldedText.of(cell).value()).matches()
                || !PeriodMentions.in(cell).isEmpty();
    }

    /** Whether nothing in the cell makes its figures others than those of the column that it seems to name. */
    boolean isOfThePeriod(String cell, Column column) {
        var folded = FoldedText.of(cell).value();
        return PeriodMentions.in(cell).stream().allMatch(time)
                && YEAR.matcher(folded)
                        .results()
                        .flatMap(year -> PeriodMentions.in(year.group()).stream())
                        .allMatch(time)
                && (isOther(words.officialName(column)) || !isOther(cell));
    }

    /** Whether something in the cell makes its figures others than those reached in the period. */
    static boolean isOther(String cell) {
        var written = Normalizer.normalize(cell, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return OF_SOMETHING_ELSE.matcher(FoldedText.of(cell).value()).matches()
                || WRITTEN_OF_SOMETHING_ELSE.matcher(written).matches();
    }
}

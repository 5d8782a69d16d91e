package vn.tonghop.table.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.table.workbook.SheetRow.StoredCell;

/**
 * The text of a cell as its sender saw it in a Vietnamese Excel: dates day first with the whole year, decimal comma, percent
 * and leading zeros as formatted. A formula shows its last result; one that was never calculated shows itself.
 */
final class SheetCell {

    private static final int DIGITS_OF_EXCEL = 15;
    private static final int LOOKS_LIKE_THOUSANDS = 3;
    private static final long FIRST_DAY = 1;
    private static final long LAST_DAY = 2_958_465;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final Pattern NO_LETTERS_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern ISO_MOMENT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}:\\d{2}).*)?");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final int MOST_DIGITS = 400;

    private final boolean from1904;
    private final CellFormats formats;

    /** Cells of a workbook that counts its days from 1904, as old Macintoshes did, or from 1900. */
    SheetCell(boolean from1904, CellFormats formats) {
        this.from1904 = from1904;
        this.formats = formats;
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** Whether a part of the cell, or all of it, is struck out or a footnote and therefore left out. */
    boolean isShortened(StoredCell cell) {
        return cell.shortened()
                || (formats.of(cell.style()).struck() && !cell.text().isBlank());
    }

    String text(StoredCell cell) {
        if (formats.of(cell.style()).struck()) {
            return "";
        }
        return switch (cell.kind()) {
            case TEXT -> cell.text();
            case BOOLEAN -> cell.text().equals("1") || cell.text().equalsIgnoreCase("true") ? "TRUE" : "FALSE";
            case DATE -> moment(cell.text());
            case NUMBER -> cell.text().isBlank() ? cell.formula() : number(cell);
        };
    }

    private static String moment(String text) {
        var moment = ISO_MOMENT.matcher(text.strip());
        if (!moment.matches()) {
            return text;
        }
        var day = moment.replaceAll("$3/$2/$1");
        var time = moment.replaceAll("$4");
        return time.isEmpty() || time.equals("00:00") ? day : day + " " + time;
    }

    private String number(StoredCell cell) {
        return number(cell.text())
                .map(value -> formatted(value, formats.of(cell.style()).number()))
                .orElse(cell.text());
    }

    private String formatted(BigDecimal value, String format) {
        var section = NO_LETTERS_OF_FORMAT.matcher(format.split(";", -1)[0]).replaceAll("");
        if (isDate(section, value)) {
            return date(value);
        }
        if (section.endsWith("%")) {
            return plain(value.movePointRight(2)) + "%";
        }
        return ZEROS.matcher(section).matches() && isWhole(value)
                ? "0".repeat(Math.max(0, section.length() - plain(value).length())) + plain(value)
                : plain(value);
    }

    /** A number whose three decimals could be taken for thousands gets a fourth, so that it stays the number it is. */
    private static String plain(BigDecimal value) {
        var rounded = value.round(new MathContext(DIGITS_OF_EXCEL)).stripTrailingZeros();
        if (rounded.scale() <= 0) {
            return rounded.toBigInteger().toString();
        }
        var exact = rounded.scale() == LOOKS_LIKE_THOUSANDS ? rounded.setScale(LOOKS_LIKE_THOUSANDS + 1) : rounded;
        return exact.toPlainString().replace('.', ',');
    }

    private static boolean isDate(String section, BigDecimal value) {
        var letters = section.toLowerCase(Locale.ROOT);
        return (letters.contains("d") || letters.contains("y"))
                && value.longValue() >= FIRST_DAY
                && value.longValue() <= LAST_DAY;
    }

    private String date(BigDecimal value) {
        var days = value.longValue();
        var seconds = value.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(LocalTime.MAX.toSecondOfDay() + 1L))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var moment = (from1904 ? EPOCH_1904 : EPOCH).plusDays(days).plusSeconds(seconds);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(moment) : MOMENT.format(moment);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<BigDecimal> number(String raw) {
        try {
            var value = new BigDecimal(raw.strip());
            return Math.abs((long) value.precision() - value.scale()) < MOST_DIGITS
                            && Math.abs(value.scale()) < MOST_DIGITS
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (NumberFormatException text) {
            return Optional.empty();
        }
    }
}

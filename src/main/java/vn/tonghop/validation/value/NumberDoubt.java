package vn.tonghop.validation.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a text with digits in it is not one figure; the words for it stand in {@code rules.properties}. */
public enum NumberDoubt {
    /** A rate: so much in each month. */
    RATE("\\d.*?(/|mỗi|một|hằng|hàng|trong)\\s*(tháng|quý|tuần|năm|ngày|buổi|kỳ|lần|đơn vị|phòng|người|hộ)\\b.*"),
    /** At least, about, nearly: no exact figure. */
    ABOUT(
            "([<>≥≤~≈±]|trên|hơn|dưới|gần|khoảng|ít nhất|tối thiểu|tối đa|không quá|độ|chừng|ước|xấp xỉ|tầm)[^\\p{L}].*\\d.*"
                    + "|[<>≥≤~≈±]\\d.*|\\d[^\\p{L}]*(\\+|hơn|có lẻ|mấy)(\\s.*)?|\\d.*\\s(trở lên|trở xuống)"),
    /** Two figures, or all between them. */
    RANGE(
            "(từ\\s*)?\\d[\\d.,]*\\s*(-|~|đến|tới|hoặc|hay|->|→|…|\\.\\.\\.?)\\s*\\d.*|\\d+\\s*[;&+]\\s*\\d.*|\\d+\\s+và\\s+\\d.*"),
    /** A part of a whole. */
    FRACTION("\\d*\\s*[½¼¾⅓⅔⅛]|\\d[\\d.,]*\\s*/\\s*\\d.*|\\d+\\s*(trên|trong)\\s*(tổng\\s*(số)?\\s*)?\\d.*"),
    /** A percentage where things are counted. */
    PERCENT_OF_COUNT("[+-]?\\d[\\d.,]*\\s*(%|phần trăm|pt).*"),
    /** Thousands and hundreds in words, which are not multiplied. */
    MULTIPLIER("[+-]?\\d[\\d.,]*\\s*(nghìn|ngàn|trăm|chục|triệu|tỷ|tỉ|vạn|tá|tr|k|ng)(?!\\p{L}).*"),
    /** Letters in place of digits, or glued to them. */
    LETTERS_AMONG_DIGITS("[\\d.,]*(\\d[oOlIiSsBbzZ|]+|(?<!\\p{L})[oOlIiSsBbzZ|]+\\d)[\\doOlIiSsBbzZ|.,]*"),
    /** Words that are no measure of the plan. */
    OTHER_WORDS("[+-]?\\d[\\d.,]*\\s*[\\p{L}(*].*");

    private static final List<NumberDoubt> IN_ORDER = List.of(values());

    private final Pattern pattern;

    NumberDoubt(String pattern) {
        this.pattern = Pattern.compile(
                pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The first that fits a cleaned text; empty if it is nothing like a figure. */
    static Optional<NumberDoubt> of(String text) {
        return IN_ORDER.stream()
                .filter(doubt -> doubt.pattern.matcher(text).matches())
                .findFirst();
    }
}

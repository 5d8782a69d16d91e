package vn.tonghop.validation.value;

/** What Excel does to values; the words for it stand in {@code rules.properties}. */
public enum ExcelDamage {
    FORMULA_ERROR,
    FORMULA_NOT_CALCULATED,
    COLUMN_TOO_NARROW,
    SCIENTIFIC_NOTATION,
    TURNED_INTO_DATE,
    YEAR_LOST,
    DAY_AND_MONTH_SWAPPED,
    LEADING_ZEROS_LOST
}

package vn.tonghop.form;

/** A column of one of the three forms. The header words stand in {@code form/forms.properties}. */
public enum Column {
    UNIT,
    PERIOD,
    INDICATOR_CODE,
    INDICATOR_NAME,
    MEASURE,
    RESULT,
    ESTIMATE,
    DATE,
    KIND,
    CONTENT,
    ATTENDANCE,
    LINK,
    SUBJECT,
    NAME,
    TITLE,
    STATUS,
    YEAR,
    NOTE,
    /** Running number of the rows; read and put aside. */
    ORDINAL
}

package vn.tonghop.blankform;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.form.Column;
import vn.tonghop.form.Column.Content;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What Excel accepts in each open cell, and what it tells the clerk on entering it. */
final class CellRules {

    private static final BigDecimal MOST = new BigDecimal("999999999");
    private static final String TICK = "x";
    private static final String FIRST_YEAR = "2000";
    private static final String LAST_YEAR = "2099";

    private final XSSFSheet sheet;
    private final Sentences hints;
    private final XSSFDataValidationHelper helper;
    private final Sentences sentences = new Sentences("/blankform/blankform.properties");

    CellRules(XSSFSheet sheet, Sentences hints) {
        this.hints = hints;
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    void add(BlankSheet blank) {
        if (blank.isList()) {
            addToColumns(blank);
        } else {
            addToRows(blank);
        }
        blank.tick().ifPresent(line -> addTick(blank));
    }

    private void addTick(BlankSheet blank) {
        var line = blank.above().size();
        add(
                new CellRangeAddressList(line, line, blank.tickColumn(), blank.tickColumn()),
                helper.createExplicitListConstraint(new String[] {TICK}),
                ErrorStyle.STOP,
                hints.of("hint.tick"),
                hints.of("hint.tick"));
    }

    private void addToRows(BlankSheet blank) {
        for (var index = 0; index < blank.columns().size(); index++) {
            var column = blank.columns().get(index).column();
            if (column.content() == Content.AMOUNT) {
                for (var row = 0; row < blank.rows().size(); row++) {
                    var line = blank.headerLine() + 1 + row;
                    var place = new CellRangeAddressList(line, line, index, index);
                    blank.rows().get(row).indicator().ifPresent(indicator -> addFigure(place, column, indicator));
                }
            } else if (column.content() == Content.DATE) {
                addToColumn(blank, index, blank.rows().size());
            }
        }
    }

    private void addFigure(CellRangeAddressList place, Column column, Indicator indicator) {
        if (indicator.isText()) {
            var key = "hint." + column + ".text";
            if (hints.has(key)) {
                add(place, anyText(), ErrorStyle.INFO, hints.of(key), sentences.of("wrong.text"));
            }
            return;
        }
        var least = indicator.range().least().orElse(BigDecimal.ZERO);
        var most = indicator.range().most().orElse(MOST);
        var kind = indicator.decimals() == 0 ? "whole" : "decimal";
        var hint = hints.of(
                "hint." + column + "." + kind,
                "measure",
                indicator.unitOfMeasure(),
                "least",
                OfficialNumber.written(least),
                "most",
                OfficialNumber.written(most));
        add(place, between(indicator.decimals(), least, most), ErrorStyle.STOP, hint, hint);
    }

    private DataValidationConstraint between(int decimals, BigDecimal least, BigDecimal most) {
        return decimals == 0
                ? helper.createIntegerConstraint(OperatorType.BETWEEN, least.toPlainString(), most.toPlainString())
                : helper.createDecimalConstraint(OperatorType.BETWEEN, least.toPlainString(), most.toPlainString());
    }

    private void addToColumns(BlankSheet blank) {
        for (var index = 0; index < blank.columns().size(); index++) {
            if (!blank.columns().get(index).hint().isEmpty()) {
                addToColumn(blank, index, BlankXlsx.READY_LINES);
            }
        }
    }

    private void addToColumn(BlankSheet blank, int index, int lines) {
        var first = blank.headerLine() + 1;
        var column = blank.columns().get(index);
        add(
                new CellRangeAddressList(first, first + lines - 1, index, index),
                constraint(column, blank),
                column.column().content() == Content.DATE ? ErrorStyle.WARNING : ErrorStyle.STOP,
                column.hint(),
                wrong(column, blank));
    }

    private DataValidationConstraint constraint(BlankColumn column, BlankSheet blank) {
        if (!column.choices().isEmpty()) {
            return helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        }
        return switch (column.column().content()) {
            case DATE ->
                helper.createDateConstraint(
                        OperatorType.BETWEEN,
                        serial(blank.period().dataFrom()),
                        serial(blank.period().dataTo()),
                        "");
            case YEAR -> helper.createIntegerConstraint(OperatorType.BETWEEN, FIRST_YEAR, LAST_YEAR);
            case COUNT, AMOUNT -> between(0, BigDecimal.ZERO, MOST);
            case TEXT, CHOICE -> anyText();
        };
    }

    private String wrong(BlankColumn column, BlankSheet blank) {
        if (!column.choices().isEmpty()) {
            return sentences.of("wrong.choice", "choices", String.join("; ", column.choices()));
        }
        return column.column().content() == Content.DATE
                ? sentences.of(
                        "wrong.date",
                        "from",
                        OfficialDate.written(blank.period().dataFrom()),
                        "to",
                        OfficialDate.written(blank.period().dataTo()))
                : column.hint();
    }

    private static String serial(LocalDate date) {
        return Integer.toString((int) DateUtil.getExcelDate(date));
    }

    /** Every text that fits into a cell; there only so that the hint is shown. */
    private DataValidationConstraint anyText() {
        return helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "32000");
    }

    private void add(CellRangeAddressList place, DataValidationConstraint rule, int style, String hint, String wrong) {
        var validation = helper.createValidation(rule, place);
        validation.setErrorStyle(style);
        validation.setEmptyCellAllowed(true);
        validation.createPromptBox(sentences.of("prompt.title"), hint);
        validation.setShowPromptBox(true);
        validation.createErrorBox(sentences.of("wrong.title"), wrong);
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}

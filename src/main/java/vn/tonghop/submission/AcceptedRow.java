package vn.tonghop.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.form.ActivityKind;
import vn.tonghop.form.TitleStatus;
import vn.tonghop.form.TitleSubject;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.unit.UnitCode;

/** A row that passed every rule. */
public sealed interface AcceptedRow {

    SourceLine source();

    UnitCode unit();

    /**
     * One indicator of one unit: an amount or, for text indicators, a text.
     *
     * @param amount the figure; present unless it is a text
     * @param text the running text; present exactly for text indicators
     * @param estimate expected figure for the whole year, if given
     * @param note free remark; may be empty
     */
    record Result(
            SourceLine source,
            UnitCode unit,
            IndicatorCode indicator,
            Optional<BigDecimal> amount,
            Optional<String> text,
            Optional<BigDecimal> estimate,
            String note)
            implements AcceptedRow {

        public Result {
            if (amount.isPresent() == text.isPresent()) {
                throw new IllegalArgumentException(
                        "%s of %s needs either an amount or a text".formatted(indicator, unit));
            }
        }
    }

    /** One meeting, news item or article; attendance in persons, link and note may be empty. */
    record Activity(
            SourceLine source,
            UnitCode unit,
            LocalDate heldOn,
            ActivityKind kind,
            String content,
            Optional<Integer> attendance,
            String link,
            String note)
            implements AcceptedRow {}

    /** One registration or award; the name is personal data. */
    record Title(
            SourceLine source,
            UnitCode unit,
            TitleSubject subject,
            String name,
            String title,
            TitleStatus status,
            int year,
            String note)
            implements AcceptedRow {}
}

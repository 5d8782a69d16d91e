package vn.tonghop.forms.documents;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.DocumentAnswers;
import vn.tonghop.unit.UnitCode;

/** The answers of the form that name a day. */
final class DisseminatedDocuments implements DocumentAnswers {

    private final DocumentRowRepository rows;

    DisseminatedDocuments(DocumentRowRepository rows) {
        this.rows = rows;
    }

    @Override
    public Map<UnitCode, Set<String>> disseminatedIn(PeriodCode period) {
        return rows.findInForce(period).stream()
                .filter(answer -> answer.day().isPresent())
                .collect(Collectors.groupingBy(
                        DocumentAnswer::unit, Collectors.mapping(DocumentAnswer::document, Collectors.toSet())));
    }
}

package vn.tonghop.submission;

import java.util.Map;
import java.util.Set;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/** Who has disseminated what, as far as it is in force. */
public interface DocumentAnswers {

    /** The documents, by the keys of their citations, for which each unit has named a day in a period. */
    Map<UnitCode, Set<String>> disseminatedIn(PeriodCode period);
}

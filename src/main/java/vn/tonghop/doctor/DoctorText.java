package vn.tonghop.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.doctor.Diagnosis.Level;
import vn.tonghop.vietnamese.OfficialDate;

/** The round of the doctor in Vietnamese, one line for each thing. */
public final class DoctorText {

    private static final int MARK_WIDTH = 12;

    private DoctorText() {}

    /** The lines to print. */
    public static List<String> of(List<Diagnosis> seen, Instant now) {
        var lines = new ArrayList<String>();
        lines.add(Words.SENTENCES.of("title", "moment", OfficialDate.moment(now)));
        for (var diagnosis : seen) {
            var mark = Words.SENTENCES.of("level." + diagnosis.level());
            lines.add(mark
                    + " ".repeat(MARK_WIDTH - mark.length())
                    + diagnosis.sentence().replaceAll("\\s+", " "));
        }
        var persons = seen.stream()
                .filter(diagnosis -> diagnosis.level() == Level.NEEDS_A_PERSON)
                .count();
        lines.add(
                persons == 0
                        ? Words.SENTENCES.of("verdict.well")
                        : Words.SENTENCES.of("verdict.person", "count", Long.toString(persons)));
        return lines;
    }
}

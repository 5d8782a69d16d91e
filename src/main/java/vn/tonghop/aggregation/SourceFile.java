package vn.tonghop.aggregation;

import java.time.Instant;
import java.util.Set;
import vn.tonghop.form.FormCode;
import vn.tonghop.unit.Unit;

/**
 * A file in force behind the figures of a period, with its results so that every total can be unfolded.
 *
 * @param submission identity of the file
 * @param unit who sent it
 * @param form what it is
 * @param fileName its name as dropped
 * @param sha256 hash of its bytes, hexadecimal
 * @param revision which revision of the unit's form it is, from 1; 0 for one that came too late to be counted
 * @param received when it came
 * @param nil whether it says that there is nothing to report
 * @param refused what its refused rows were about, as far as they tell; a blank for a row that does not
 */
public record SourceFile(
        long submission,
        Unit unit,
        FormCode form,
        String fileName,
        String sha256,
        int revision,
        Instant received,
        boolean nil,
        Set<String> refused) {

    public SourceFile {
        refused = Set.copyOf(refused);
    }

    /** Whether every one of its rows was accepted, so that its list is the whole list. */
    public boolean isWhole() {
        return refused.isEmpty();
    }
}

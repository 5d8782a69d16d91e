package vn.tonghop.aggregation;

import java.time.Instant;
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
 */
public record SourceFile(
        long submission, Unit unit, FormCode form, String fileName, String sha256, int revision, Instant received) {}

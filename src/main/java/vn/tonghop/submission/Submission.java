package vn.tonghop.submission;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.unit.UnitCode;

/**
 * One file that was dropped.
 *
 * @param id identity
 * @param folder name of the drop folder it lay in
 * @param fileName its name as dropped, NFC
 * @param archivePath where its bytes are kept, below the archive folder
 * @param sha256 hash of its bytes, hexadecimal
 * @param bytes its size
 * @param received when it was dropped, as far as the file system tells
 * @param state how far it has come
 * @param unit the unit of the folder, if the folder belongs to one
 * @param period the period it is for, once read
 * @param form what it is, once read
 * @param verdict what became of it, once settled
 * @param revision number among the unit's counted files of that period and form, from 1
 * @param duplicateOf the earlier file with the same bytes, for duplicates
 */
public record Submission(
        long id,
        String folder,
        String fileName,
        String archivePath,
        String sha256,
        long bytes,
        Instant received,
        SubmissionState state,
        Optional<UnitCode> unit,
        Optional<PeriodCode> period,
        Optional<FormCode> form,
        Optional<Verdict> verdict,
        Optional<Integer> revision,
        Optional<Long> duplicateOf) {}

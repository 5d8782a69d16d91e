package vn.tonghop.receipt;

import java.util.Optional;
import vn.tonghop.submission.Submission;

/**
 * What a unit gets for a file.
 *
 * @param file the file
 * @param receipt its receipt
 * @param correctionTable its refused rows as a table; empty if there are none
 */
record Answer(Submission file, Receipt receipt, Optional<byte[]> correctionTable) {}

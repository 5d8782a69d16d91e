package vn.tonghop.trial;

import vn.tonghop.receipt.ReceiptFiles;
import vn.tonghop.submission.Submission;

/**
 * What the program would say to a file.
 *
 * @param file the file as it was judged
 * @param receipt the answer, as files that last until the office of the trial is closed
 */
public record TrialAnswer(Submission file, ReceiptFiles receipt) {}

package vn.tonghop.verdict;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.RowCount;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.Verdict;

/**
 * A file with its verdict, which does not hold before it is settled.
 *
 * @param known the file, and what was known of it before
 * @param verdict the verdict
 * @param duplicateOf the file with the same content; only for a duplicate
 * @param rows its rows, right and wrong
 * @param findings what the rules for whole files found
 */
record JudgedFile(
        FileToSettle known, Verdict verdict, Optional<Long> duplicateOf, RowCount rows, List<Finding> findings) {

    JudgedFile {
        findings = List.copyOf(findings);
    }

    Submission file() {
        return known.file();
    }

    ReadingFacts facts() {
        return known.facts();
    }
}

package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.ReadingFacts;

/**
 * A file as a whole after the rules.
 *
 * @param submission identity of the file
 * @param facts how it was understood
 * @param findings what there is to say about it as a whole
 */
record CheckedFile(long submission, ReadingFacts facts, List<Finding> findings) {

    public CheckedFile {
        findings = List.copyOf(findings);
    }
}

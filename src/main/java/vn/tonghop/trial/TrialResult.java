package vn.tonghop.trial;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.LineAccount;

/**
 * What the program would say to a file, with all that it found.
 *
 * @param answer the file as it was judged and its receipt, whose files last until the next one is judged
 * @param lines what became of its lines
 * @param findings everything that was found, in order of lines
 */
public record TrialResult(TrialAnswer answer, LineAccount lines, List<Finding> findings) {

    public TrialResult {
        findings = List.copyOf(findings);
    }
}

package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.SourceLine;

/** A row after the rules: accepted, perhaps with remarks, or refused with findings. Never an exception. */
public sealed interface CheckedRow {

    List<Finding> findings();

    /** A row to store. */
    record Accepted(AcceptedRow row, List<Finding> findings) implements CheckedRow {

        public Accepted {
            findings = List.copyOf(findings);
            if (!findings.isEmpty() && findings.stream().anyMatch(Finding::refusesRow)) {
                throw new IllegalArgumentException("an accepted row carries the findings " + findings);
            }
        }
    }

    /** A row to send back; its subject is the code of the indicator it was about, or empty. */
    record Refused(SourceLine source, String subject, List<String> cells, List<Finding> findings)
            implements CheckedRow {

        public Refused {
            cells = List.copyOf(cells);
            findings = List.copyOf(findings);
            if (findings.stream().noneMatch(Finding::refusesRow)) {
                throw new IllegalArgumentException("a refused row needs a finding that refuses it");
            }
        }
    }
}

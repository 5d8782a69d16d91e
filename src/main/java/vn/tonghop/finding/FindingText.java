package vn.tonghop.finding;

import java.util.HashMap;
import vn.tonghop.template.Sentences;

/** Findings in Vietnamese, as a clerk reads them. */
public final class FindingText {

    private final Sentences sentences = new Sentences("/finding/findings.properties");

    /** What is wrong, with the value and the place. */
    public String reason(Finding finding) {
        return sentence(finding, "reason");
    }

    /** What the unit should do. */
    public String remedy(Finding finding) {
        return sentence(finding, "remedy");
    }

    private String sentence(Finding finding, String part) {
        var values = new HashMap<>(finding.details());
        values.put("value", finding.value());
        values.put("column", finding.column());
        values.put("line", Long.toString(finding.line()));
        return sentences.of(finding.code() + "." + part, values);
    }
}

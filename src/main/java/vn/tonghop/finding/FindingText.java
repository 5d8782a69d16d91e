package vn.tonghop.finding;

import java.util.HashMap;
import vn.tonghop.template.Sentences;

/** Findings in Vietnamese, as a clerk reads them. */
public final class FindingText {

    private final Sentences sentences = new Sentences("/finding/findings.properties");

    /** What is wrong, with the value and the place. */
    public String reason(Finding finding) {
        return reason(finding, Long.toString(finding.line()));
    }

    /** What the unit should do. */
    public String remedy(Finding finding) {
        return remedy(finding, Long.toString(finding.line()));
    }

    /** What is wrong in several lines alike; the lines as they stand in the sentence. */
    public String reason(Finding finding, String lines) {
        return sentence(finding, lines, "reason");
    }

    /** What the unit should do with several lines alike. */
    public String remedy(Finding finding, String lines) {
        return sentence(finding, lines, "remedy");
    }

    private String sentence(Finding finding, String lines, String part) {
        var values = new HashMap<>(finding.details());
        values.put("value", finding.value());
        values.put("column", finding.column());
        values.put("line", lines);
        return sentences.of(finding.code() + "." + part, values);
    }
}

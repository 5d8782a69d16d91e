package vn.tonghop.report.html;

import java.util.Map;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.font.TextWidth;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.template.Templates;

/** The report as XHTML, dressed for paper or for the screen; every text of a unit is escaped. */
public final class ReportPage {

    private static final double SUBJECT_SIZE = 14;
    /** 165 mm between the margins. */
    private static final double WIDEST_SUBJECT = 467;

    private final Templates templates = new Templates();

    /** The page with the style sheet of that name, for example {@code paper}. */
    public String of(ConsolidatedReport report, String styleSheet) {
        var subject = TextWidth.balanced(report.title().subject(), SUBJECT_SIZE, WIDEST_SUBJECT);
        var variables = Map.<String, Object>of(
                "report", report,
                "css", ProgramResource.text("/report/" + styleSheet + ".css"),
                "bookmarked", styleSheet.equals("paper"),
                "subjectWidth", Math.ceil(subject),
                "ruleWidth", Math.ceil(subject * TextWidth.SHORT_RULE));
        return templates.html("report/report.html", variables);
    }
}

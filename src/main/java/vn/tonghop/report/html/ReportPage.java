package vn.tonghop.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.font.TextWidth;
import vn.tonghop.storage.ProgramResource;

/** The report as XHTML, dressed for paper or for the screen; every text of a unit is escaped. */
public final class ReportPage {

    private static final double SUBJECT_SIZE = 14;
    /** 165 mm between the margins. */
    private static final double WIDEST_SUBJECT = 467;

    private final SpringTemplateEngine engine;

    /** Reads the template inside the program. */
    public ReportPage() {
        var resolver = new ClassLoaderTemplateResolver(ReportPage.class.getClassLoader());
        resolver.setPrefix("report/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
    }

    /** The page with the style sheet of that name, for example {@code paper}. */
    public String of(ConsolidatedReport report, String styleSheet) {
        var subject = TextWidth.balanced(report.title().subject(), SUBJECT_SIZE, WIDEST_SUBJECT);
        var variables = Map.<String, Object>of(
                "report", report,
                "css", ProgramResource.text("/report/" + styleSheet + ".css"),
                "bookmarked", styleSheet.equals("paper"),
                "subjectWidth", Math.ceil(subject),
                "ruleWidth", Math.ceil(subject * TextWidth.SHORT_RULE));
        return engine.process("report", new Context(Locale.ROOT, variables));
    }
}

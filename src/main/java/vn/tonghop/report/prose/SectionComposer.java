package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.report.Section;
import vn.tonghop.report.tabulation.ListedForm;
import vn.tonghop.report.wording.ReportContext;

/** From the plan's outline to the numbered parts of the report. */
public final class SectionComposer {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final ReportContext context;
    private final SectionText text;

    /** For one report, of which running text also tells what these forms say of themselves. */
    public SectionComposer(ReportContext context, List<ListedForm<?>> lists) {
        this.context = context;
        this.text = new SectionText(context, lists);
    }

    /** The parts in the order of the outline; what has nothing to say is left out and not counted. */
    public List<Section> all() {
        var sections = new ArrayList<Section>();
        for (var outlined : context.plan().outline()) {
            var paragraphs = text.of(outlined);
            var parts = parts(outlined);
            if (!paragraphs.isEmpty() || !parts.isEmpty()) {
                sections.add(new Section(roman(sections.size()), capitals(outlined.heading()), paragraphs, parts));
            }
        }
        return sections;
    }

    private List<Section> parts(OutlineSection outlined) {
        var parts = new ArrayList<Section>();
        for (var part : outlined.parts()) {
            var paragraphs = text.of(part);
            if (!paragraphs.isEmpty()) {
                parts.add(new Section(Integer.toString(parts.size() + 1), part.heading(), paragraphs, List.of()));
            }
        }
        return parts;
    }

    private static String capitals(String heading) {
        return heading.toUpperCase(Locale.ROOT);
    }

    /** Roman number of the part with that index, from 0. */
    public static String roman(int index) {
        return index < ROMAN.size() ? ROMAN.get(index) : Integer.toString(index + 1);
    }
}

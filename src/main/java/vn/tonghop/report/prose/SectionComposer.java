package vn.tonghop.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /** The parts in the order of the outline; the first one also says who has submitted. */
    public List<Section> all() {
        var outline = context.plan().outline();
        return IntStream.range(0, outline.size())
                .mapToObj(index -> main(index, outline.get(index)))
                .toList();
    }

    private Section main(int index, OutlineSection outlined) {
        var paragraphs = new ArrayList<>(text.of(outlined));
        if (index == 0) {
            paragraphs.addAll(new CoverageParagraphs(context).all());
        }
        var parts = IntStream.range(0, outlined.parts().size())
                .mapToObj(part -> part(part, outlined.parts().get(part)))
                .toList();
        return new Section(roman(index), capitals(outlined.heading()), paragraphs, parts);
    }

    private Section part(int index, OutlineSection outlined) {
        return new Section(Integer.toString(index + 1), outlined.heading(), text.of(outlined), List.of());
    }

    private static String capitals(String heading) {
        return heading.toUpperCase(Locale.ROOT);
    }

    /** Roman number of the part with that index, from 0. */
    public static String roman(int index) {
        return index < ROMAN.size() ? ROMAN.get(index) : Integer.toString(index + 1);
    }
}

package vn.tonghop.report.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Plan;

/** Checks at start that every sentence that claims something can be told true from untrue under a plan. */
public final class WordingCheck {

    private static final List<String> CASES = List.of("all", "some", "none", "unknown");

    private final Wording wording;
    private final Plan plan;
    private final Set<String> sections;

    /** For one wording and the plan that it is used with. */
    public WordingCheck(Wording wording, Plan plan) {
        this.wording = wording;
        this.plan = plan;
        this.sections = plan.outline().stream()
                .flatMap(OutlineSection::all)
                .map(OutlineSection::key)
                .collect(Collectors.toSet());
    }

    /**
     * The wording, which is right.
     *
     * @throws WordingException if a sentence lacks a wording for one of the cases, or rests on nothing that the plan has
     */
    public Wording checked() {
        wording.claims().forEach(this::check);
        return wording;
    }

    private void check(String claim) {
        for (var one : CASES) {
            if (!wording.has(claim + "." + one)) {
                throw new WordingException("%s: the sentence '%s' has no wording for '%s'. Add %s.%s."
                        .formatted(wording.source(), claim, one, claim, one));
            }
        }
        var basis = wording.basis(claim);
        var isUsed = sections.contains(claim.substring(0, claim.indexOf('.')));
        if (isUsed && basis.stream().noneMatch(this::isFigure)) {
            throw new WordingException(
                    "%s: the sentence '%s' rests on %s, of which the plan has no figure. Name indicators of the plan in %s%s."
                            .formatted(wording.source(), claim, basis, claim, Wording.BASIS));
        }
    }

    private boolean isFigure(IndicatorCode code) {
        return plan.indicators().find(code).filter(one -> !one.isText()).isPresent();
    }
}

package vn.tonghop.plan.folder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.AcceptanceLimits;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.FigureRule;
import vn.tonghop.plan.PaperRules;
import vn.tonghop.plan.Plan.DispatchPolicy;
import vn.tonghop.plan.Task;
import vn.tonghop.plan.TitleCatalogue.TitleName;
import vn.tonghop.plan.TitleDossier;
import vn.tonghop.plan.folder.Entries.Located;
import vn.tonghop.plan.folder.OutlineYml.Outline;

/** What plan.yml says; a part that could not be read is empty and has left a fault. */
record PlanYml(
        Optional<String> title,
        Optional<OfficeYml> office,
        Entries<Task> tasks,
        Entries<Citation> citations,
        Entries<ReportingPeriod> periods,
        Entries<TitleName> titles,
        List<Located<FigureRule>> rules,
        List<DocumentYml> documents,
        List<Located<TitleDossier>> dossiers,
        Outline outline,
        PaperRules paper,
        Optional<AcceptanceLimits> limits,
        Optional<DispatchPolicy> policy,
        Optional<Boolean> example,
        CalendarScope calendar) {

    /**
     * Which part of calendar.csv holds.
     *
     * @param years the years that it covers
     * @param withProposed whether days hold that are only proposed
     */
    record CalendarScope(Set<Integer> years, boolean withProposed) {

        static final CalendarScope UNKNOWN = new CalendarScope(Set.of(), false);

        /** Whether that year is listed; true for every year when the list could not be read. */
        boolean covers(int year) {
            return years.isEmpty() || years.contains(year);
        }
    }

    /** The same plan with another outline. */
    PlanYml with(Outline other) {
        return new PlanYml(
                title, office, tasks, citations, periods, titles, rules, documents, dossiers, other, paper, limits,
                policy, example, calendar);
    }

    static Optional<PlanYml> read(String text, Faults faults) {
        return YamlMap.document(text, faults).map(root -> read(root, faults));
    }

    private static PlanYml read(YamlMap root, Faults faults) {
        var calendar = root.map("calendar").map(PlanYml::scope).orElse(CalendarScope.UNKNOWN);
        var plan = new PlanYml(
                root.required("title", Shape.TEXT),
                root.map("office").flatMap(OfficeYml::read),
                TaskYml.readAll(root, faults),
                CitationYml.readAll(root.maps("citations"), faults),
                PeriodYml.readAll(root.maps("periods"), calendar, faults),
                TitleYml.readAll(root, faults),
                RuleYml.readAll(root),
                DocumentYml.readAll(root),
                DossierYml.readAll(root, faults),
                OutlineYml.read(root, faults),
                paper(root, faults),
                root.map("limits").flatMap(limits -> limits(limits, faults)),
                root.required("policy", Shape.word(DispatchPolicy.class)),
                root.required("example", Shape.YES_OR_NO),
                calendar);
        root.refuseUnread();
        return plan;
    }

    private static CalendarScope scope(YamlMap map) {
        map.refuseEmpty("years");
        var years = map.list("years", Shape.COUNT).stream().collect(Collectors.toUnmodifiableSet());
        var proposed = map.optional("proposed", Shape.YES_OR_NO).orElse(false);
        map.refuseUnread();
        return new CalendarScope(years, proposed);
    }

    private static PaperRules paper(YamlMap root, Faults faults) {
        return root.has("paper")
                ? root.map("paper").flatMap(map -> paperRules(map, faults)).orElse(PaperRules.USUAL)
                : PaperRules.USUAL;
    }

    private static Optional<PaperRules> paperRules(YamlMap map, Faults faults) {
        var names = map.optional("names", Shape.YES_OR_NO).orElse(PaperRules.USUAL.names());
        var charts = map.optional("charts", Shape.YES_OR_NO).orElse(PaperRules.USUAL.charts());
        var longest = map.optional("longest-list", Shape.COUNT).orElse(PaperRules.USUAL.longestList());
        map.refuseUnread();
        return faults.attempt(map.line(), () -> new PaperRules(names, charts, longest));
    }

    private static Optional<AcceptanceLimits> limits(YamlMap map, Faults faults) {
        var rows = map.required("refused-rows", Shape.COUNT);
        var share = map.required("refused-share", Shape.SHARE);
        var lost = map.optional("lost-share", Shape.SHARE).orElse(AcceptanceLimits.USUAL_LOST_SHARE);
        map.refuseUnread();
        return rows.flatMap(most ->
                share.flatMap(part -> faults.attempt(map.line(), () -> new AcceptanceLimits(most, part, lost))));
    }
}

package vn.tonghop.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.FoldedText;

/** All indicators of the plan in the order of the report; immutable. */
public final class IndicatorCatalogue {

    private final Map<IndicatorCode, Indicator> byCode = new LinkedHashMap<>();
    private final Map<String, Indicator> byWrittenCode = new HashMap<>();
    private final Map<FoldedText, Set<IndicatorCode>> byFoldedName = new HashMap<>();

    /**
     * Builds the look-ups.
     *
     * @throws IllegalArgumentException if a code stands twice or an indicator refers to one that is not there
     */
    public IndicatorCatalogue(List<Indicator> indicators) {
        for (var indicator : indicators) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("indicator code %s stands twice".formatted(indicator.code()));
            }
            byWrittenCode.put(indicator.code().value(), indicator);
            names(indicator)
                    .forEach(name -> byFoldedName
                            .computeIfAbsent(FoldedText.of(name), folded -> new HashSet<>())
                            .add(indicator.code()));
        }
        byCode.values().forEach(this::refuseBrokenReferences);
    }

    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The indicator with that code, which must exist because the plan was checked. */
    public Indicator get(IndicatorCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no indicator %s in the plan".formatted(code)));
    }

    /** The indicator that a person meant by a code, a wording or an alias; empty when none or more than one matches. */
    public Optional<Indicator> read(String text) {
        var exact = byWrittenCode.get(text);
        if (exact != null) {
            return Optional.of(exact);
        }
        var matches = byFoldedName.getOrDefault(FoldedText.of(text), Set.of());
        return matches.size() == 1 ? matches.stream().findFirst().map(byCode::get) : Optional.empty();
    }

    /** What a unit has to report, in the order of the report. */
    public List<Indicator> reportedBy(UnitCode unit) {
        return byCode.values().stream()
                .filter(indicator -> indicator.isReportedBy(unit))
                .toList();
    }

    private static Set<String> names(Indicator indicator) {
        var names = new HashSet<>(indicator.aliases());
        names.add(indicator.wording());
        names.add(indicator.code().value());
        return names;
    }

    private void refuseBrokenReferences(Indicator indicator) {
        indicator.atMost().ifPresent(other -> refuseUnknown(indicator, other));
        indicator.ratio().ifPresent(ratio -> {
            refuseUnknown(indicator, ratio.numerator());
            refuseUnknown(indicator, ratio.denominator());
        });
    }

    private void refuseUnknown(Indicator indicator, IndicatorCode other) {
        if (!byCode.containsKey(other)) {
            throw new IllegalArgumentException(
                    "indicator %s refers to %s, which is not in the list".formatted(indicator.code(), other));
        }
    }
}

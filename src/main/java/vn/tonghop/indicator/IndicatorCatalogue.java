package vn.tonghop.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.FoldedText;

/** All indicators of the plan in the order of the report; immutable. */
public final class IndicatorCatalogue {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[^\\p{L}\\p{N}_]+");

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
        return named(text)
                .or(() -> WrittenName.of(text).stream()
                        .flatMap(written -> meant(written).stream())
                        .findFirst());
    }

    private Optional<Indicator> named(String text) {
        var matches = byFoldedName.getOrDefault(FoldedText.of(text), Set.of());
        return matches.size() == 1 ? matches.stream().findFirst().map(byCode::get) : Optional.empty();
    }

    /** What stands around the name must be of the same indicator: its code before or behind it, or its measure. */
    private Optional<Indicator> meant(WrittenName written) {
        return named(written.name())
                .filter(indicator -> written.beside().stream()
                        .allMatch(beside -> beside.equals(indicator.code().value())
                                || FoldedText.of(beside).equals(FoldedText.of(indicator.unitOfMeasure()))));
    }

    /**
     * The indicators that a line is about which could not be taken apart: those whose codes stand in it, else the one of
     * which the whole wording does.
     */
    public List<Indicator> namedIn(String line) {
        var words = Set.copyOf(Arrays.asList(BETWEEN_CODES.split(line)));
        var coded = byCode.values().stream()
                .filter(indicator -> words.contains(indicator.code().value()))
                .toList();
        return coded.isEmpty() ? wordedIn(line) : coded;
    }

    /** The longest, because the wording of a part may hold that of its whole. */
    private List<Indicator> wordedIn(String line) {
        var folded = wholeWords(line);
        return byCode.values().stream()
                .filter(indicator -> folded.contains(wholeWords(indicator.wording())))
                .max(Comparator.comparingInt(indicator -> indicator.wording().length()))
                .stream()
                .toList();
    }

    private static String wholeWords(String text) {
        return " " + FoldedText.of(text).value() + " ";
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

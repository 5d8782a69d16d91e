package vn.tonghop.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.HeaderReading;
import vn.tonghop.form.HeaderReading.Certainty;
import vn.tonghop.form.HeaderReading.Meaning;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.plan.Plan;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.MultiplyingWord;

/**
 * Understands a header of which one column may name units or measures: people write "Đơn vị" above both. What stands in its
 * first rows decides: measures of the plan, and no unit. Only the official header of the unit is taken at its word.
 */
final class UnitOrMeasure {

    private static final int ROWS = 200;
    private static final int LONGEST_MEASURE = 3;

    private final FormVocabulary words;
    private final Plan plan;
    private final Set<String> measures;

    UnitOrMeasure(FormVocabulary words, Plan plan) {
        this.words = words;
        this.plan = plan;
        this.measures = plan.indicators().all().stream()
                .map(Indicator::unitOfMeasure)
                .flatMap(UnitOrMeasure::parts)
                .map(UnitOrMeasure::folded)
                .collect(Collectors.toSet());
    }

    /** How the header of a table is understood; the table is at its first row before and after. */
    HeaderMatch match(Table table, Predicate<PeriodMention> time) {
        var match = HeaderMatch.of(table.header(), words, time);
        var lacking = match.form()
                .map(words.forms()::get)
                .flatMap(FormDefinition::measures)
                .filter(measure -> !match.positions().containsKey(measure));
        var places = lacking.isPresent() ? places(table.header(), time) : List.<Integer>of();
        if (places.isEmpty()) {
            return match;
        }
        var measured = new HashMap<Integer, Column>();
        contents(table, places).forEach((place, cells) -> {
            if (areMeasures(cells)) {
                measured.put(place, lacking.orElseThrow());
            }
        });
        return measured.isEmpty() ? match : HeaderMatch.of(table.header(), words, time, measured);
    }

    private List<Integer> places(List<String> header, Predicate<PeriodMention> time) {
        return new HeaderReading(words, time)
                .read(header).stream()
                        .filter(meaning -> meaning.column().equals(Column.UNIT))
                        .filter(meaning -> meaning.certainty() != Certainty.OFFICIAL)
                        .map(Meaning::position)
                        .toList();
    }

    private static Map<Integer, Set<String>> contents(Table table, List<Integer> places) {
        var contents = new HashMap<Integer, Set<String>>();
        places.forEach(place -> contents.put(place, new TreeSet<>()));
        var line = table.next();
        for (var row = 1; line.isPresent() && row < ROWS; row++) {
            if (line.get() instanceof TableLine.Row read) {
                contents.forEach((place, cells) -> add(read.cells(), place, cells));
            }
            line = table.next();
        }
        table.rewind();
        return contents;
    }

    private static void add(List<String> row, int place, Set<String> cells) {
        var cell = place < row.size() ? row.get(place).strip() : "";
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
    }

    /** At least half of the different words are measures of the plan, and the others might be. */
    private boolean areMeasures(Set<String> cells) {
        var known = cells.stream().filter(this::isMeasure).count();
        return known > 0 && 2 * known >= cells.size() && cells.stream().allMatch(this::mayBeMeasure);
    }

    private boolean isMeasure(String cell) {
        return parts(cell).allMatch(part -> measures.contains(folded(part)) || MultiplyingWord.begins(part));
    }

    private boolean mayBeMeasure(String cell) {
        return plan.units().read(cell).isEmpty()
                && parts(cell).allMatch(part -> folded(part).split(" ", -1).length <= LONGEST_MEASURE);
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("[,;/]", -1)).filter(part -> !part.isBlank());
    }

    private static String folded(String measure) {
        var folded = FoldedText.of(measure).value();
        return folded.isEmpty() ? measure.strip() : folded;
    }
}

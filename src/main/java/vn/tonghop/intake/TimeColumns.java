package vn.tonghop.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.vietnamese.FoldedText;

/** Columns such as "Năm", "Quý" or "Tháng" in a table of figures: one time in every row is that of the whole file. */
final class TimeColumns {

    private static final Set<String> NAMES = Set.of("nam", "quy", "thang", "thoi gian", "thoi diem");
    private static final int ONE_IS_ENOUGH = 2;

    private final List<String> header;
    private final Map<Integer, Set<String>> words = new TreeMap<>();

    TimeColumns(List<String> header, HeaderMatch match, FormVocabulary forms) {
        this.header = header;
        var form = match.form().map(forms.forms()::get).filter(FormDefinition::reportsIndicators);
        if (form.isPresent()) {
            IntStream.range(0, header.size())
                    .filter(place ->
                            NAMES.contains(FoldedText.of(header.get(place)).value()))
                    .forEach(place -> words.put(place, new LinkedHashSet<>()));
        }
    }

    void see(List<String> cells) {
        words.forEach((place, found) -> {
            var word = place < cells.size() ? cells.get(place).strip() : "";
            if (!word.isEmpty() && found.size() < ONE_IS_ENOUGH) {
                found.add(word);
            }
        });
    }

    /** What the columns say that say one thing only, each behind its name. */
    List<String> times() {
        return words.entrySet().stream()
                .filter(column -> column.getValue().size() == 1)
                .map(column -> header.get(column.getKey()).strip() + " "
                        + column.getValue().iterator().next())
                .toList();
    }
}

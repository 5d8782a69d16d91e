package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.intake.Title;
import vn.tonghop.template.Sentences;
import vn.tonghop.validation.value.ExcelDamage;
import vn.tonghop.validation.value.Measures;
import vn.tonghop.validation.value.NumberDoubt;
import vn.tonghop.vietnamese.OfficialNumber;

/** The Vietnamese words that rules put into the details of findings. */
public final class RuleWords {

    private final Sentences words = new Sentences("/validation/rules.properties");
    private final Map<Indicator, Measures> measures = new ConcurrentHashMap<>();

    /** What Excel did to a cell. */
    public String of(ExcelDamage damage) {
        return words.of("damage." + damage);
    }

    /** Why a number is doubtful. */
    public String of(NumberDoubt doubt) {
        return words.of("doubt." + doubt);
    }

    /** Where a title stands. */
    String of(Title.Place place) {
        return words.of("place." + place);
    }

    /** What may follow a figure of that indicator: its measure, its names, and what is usual. */
    public Measures measures(Indicator indicator) {
        return measures.computeIfAbsent(indicator, this::measuresOf);
    }

    /** What may follow a number of persons. */
    public Measures persons() {
        return Measures.of(0, words.of("measures.persons"), list("measures.persons"));
    }

    private Measures measuresOf(Indicator indicator) {
        var names = new ArrayList<>(indicator.aliases());
        names.add(indicator.wording());
        names.addAll(list("measures.usual"));
        return Measures.of(indicator.decimals(), indicator.unitOfMeasure(), names);
    }

    private List<String> list(String key) {
        return List.of(words.of(key).split("\\|", -1));
    }

    /** The plausible range in words, for example "từ 0 đến 100". */
    public String of(Indicator.Range range) {
        var least = range.least()
                .map(limit -> words.of("range.from", "limit", OfficialNumber.written(limit)))
                .orElse("");
        var most = range.most()
                .map(limit -> words.of("range.to", "limit", OfficialNumber.written(limit)))
                .orElse("");
        return (least + " " + most).strip();
    }
}

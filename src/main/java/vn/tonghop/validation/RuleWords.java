package vn.tonghop.validation;

import vn.tonghop.indicator.Indicator;
import vn.tonghop.template.Sentences;
import vn.tonghop.validation.value.ExcelDamage;
import vn.tonghop.vietnamese.OfficialNumber;

/** The Vietnamese words that rules put into the details of findings. */
final class RuleWords {

    private final Sentences words = new Sentences("/validation/rules.properties");

    String of(ExcelDamage damage) {
        return words.of("damage." + damage);
    }

    /** The plausible range in words, for example "từ 0 đến 100". */
    String of(Indicator.Range range) {
        var least = range.least()
                .map(limit -> words.of("range.from", "limit", OfficialNumber.written(limit)))
                .orElse("");
        var most = range.most()
                .map(limit -> words.of("range.to", "limit", OfficialNumber.written(limit)))
                .orElse("");
        return (least + " " + most).strip();
    }
}

package vn.tonghop.receipt;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.Receipt.Fact;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What a receipt tells about the file itself: whose it is, when it came, how it was read. */
final class ReceiptFacts {

    private final Plan plan;
    private final FormVocabulary words;
    private final Sentences sentences;

    ReceiptFacts(Plan plan, FormVocabulary words, Sentences sentences) {
        this.plan = plan;
        this.words = words;
        this.sentences = sentences;
    }

    List<Fact> of(ReceiptComposer.Source source, String unitName) {
        var file = source.file();
        var facts = new ArrayList<Fact>();
        fact(facts, source.isOfNoUnit() ? "folder" : "unit", unitName);
        fact(
                facts,
                "period",
                source.facts().period().map(code -> plan.period(code).label()).orElse(""));
        fact(facts, "form", source.facts().form().map(words::officialName).orElse(""));
        fact(facts, "received", OfficialDate.moment(file.received().atZone(OfficialDate.ZONE)));
        fact(facts, "bytes", OfficialNumber.written(file.bytes()));
        fact(facts, "encoding", source.facts().encoding());
        fact(facts, "separator", separator(source.facts().separator()));
        fact(
                facts,
                "header",
                source.facts().headerLine() == 0
                        ? ""
                        : Long.toString(source.facts().headerLine()));
        fact(
                facts,
                "decimals",
                source.facts().form().isEmpty()
                        ? ""
                        : sentences.of("decimals." + source.facts().decimals()));
        fact(facts, "revision", file.revision().map(String::valueOf).orElse(""));
        fact(facts, "hash", file.sha256());
        fact(facts, "plan", plan.version());
        return facts;
    }

    private void fact(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(sentences.of("fact." + key), value));
        }
    }

    private String separator(String mark) {
        return switch (mark) {
            case "" -> "";
            case "," -> sentences.of("separator.comma");
            case ";" -> sentences.of("separator.semicolon");
            case "\t" -> sentences.of("separator.tab");
            default -> sentences.of("separator.other", "mark", mark);
        };
    }
}

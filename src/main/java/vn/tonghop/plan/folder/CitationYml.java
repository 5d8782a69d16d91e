package vn.tonghop.plan.folder;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.Citation;
import vn.tonghop.plan.Citation.Certainty;
import vn.tonghop.plan.folder.Entries.Located;

/** The part {@code citations} of plan.yml. */
final class CitationYml {

    private static final Shape<Certainty> CERTAINTY = Shape.word(Certainty.class);
    private static final List<String> TEXTS = List.of("key", "type", "number", "issuer", "subject");

    private final YamlMap map;
    private final Faults faults;

    private CitationYml(YamlMap map, Faults faults) {
        this.map = map;
        this.faults = faults;
    }

    static Entries<Citation> readAll(List<YamlMap> maps, Faults faults) {
        var citations = new Entries<Citation>();
        for (var map : maps) {
            var citation = new CitationYml(map, faults).read();
            citations.add(map.optional("key", Shape.TEXT).orElse(""), new Located<>(map.line(), citation), faults);
        }
        return citations;
    }

    private Optional<Citation> read() {
        var before = faults.count();
        TEXTS.forEach(key -> map.required(key, Shape.TEXT));
        map.optional("date", Shape.DATE);
        map.required("certainty", CERTAINTY);
        map.optional("doubt", Shape.TEXT);
        map.refuseUnread();
        if (faults.count() == before) {
            checkCertainty();
        }
        return faults.count() == before ? faults.attempt(map.line(), this::made) : Optional.empty();
    }

    private void checkCertainty() {
        var isConfirmed = map.value("certainty", CERTAINTY) == Certainty.CONFIRMED;
        if (isConfirmed && !map.has("date")) {
            faults.add(map.line(), "citation.date", text("key"));
        } else if (!isConfirmed && !map.has("doubt")) {
            faults.add(map.line(), "citation.doubt", text("key"));
        }
    }

    private Citation made() {
        return new Citation(
                text("key"),
                text("type"),
                text("number"),
                map.optional("date", Shape.DATE),
                text("issuer"),
                text("subject"),
                map.value("certainty", CERTAINTY),
                map.optional("doubt", Shape.TEXT).orElse(""));
    }

    private String text(String key) {
        return map.value(key, Shape.TEXT);
    }
}

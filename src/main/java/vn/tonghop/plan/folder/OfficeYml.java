package vn.tonghop.plan.folder;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.Office;

/**
 * The part {@code office} of plan.yml.
 *
 * @param office what it says
 * @param codeLine where its own code stands
 * @param drafterLine where the drafting department stands
 */
record OfficeYml(Office office, int codeLine, int drafterLine) {

    private static final List<String> TEXTS =
            List.of("supervisor", "agency", "full-name", "symbol", "place", "archive-line");

    static Optional<OfficeYml> read(YamlMap map) {
        var office = office(map);
        map.refuseUnread();
        return office;
    }

    private static Optional<OfficeYml> office(YamlMap map) {
        TEXTS.forEach(key -> map.required(key, Shape.TEXT));
        var code = map.required("code", Shape.UNIT);
        var drafter = map.required("drafter", Shape.UNIT);
        var signatory = map.map("signatory").flatMap(OfficeYml::signatory);
        var mails = map.list("drafter-mails", Shape.MAIL);
        var recipients = map.list("recipients", Shape.TEXT);
        var addressees = addressees(map);
        var finalReader = map.optional("final-reader", Shape.TEXT);
        var confirmed = map.optional("signatory-confirmed", Shape.YES_OR_NO).orElse(true);
        if (code.isEmpty() || drafter.isEmpty() || signatory.isEmpty()) {
            return Optional.empty();
        }
        var office = new Office(
                code.get(),
                text(map, "supervisor"),
                text(map, "agency"),
                text(map, "full-name"),
                text(map, "symbol"),
                text(map, "place"),
                signatory.get(),
                drafter.get(),
                mails,
                addressees,
                recipients,
                finalReader,
                confirmed,
                text(map, "archive-line"));
        return Optional.of(new OfficeYml(office, map.lineOf("code"), map.lineOf("drafter")));
    }

    private static List<Office.Addressee> addressees(YamlMap map) {
        return map.maps("addressees").stream()
                .flatMap(addressee -> addressee(addressee).stream())
                .toList();
    }

    /** The text, or an empty one with a fault, which stops the plan anyway. */
    private static String text(YamlMap map, String key) {
        return map.required(key, Shape.TEXT).orElse("");
    }

    private static Optional<Office.Signatory> signatory(YamlMap map) {
        map.refuseEmpty("title-lines");
        var titleLines = map.list("title-lines", Shape.TEXT);
        var name = map.required("name", Shape.TEXT);
        map.refuseUnread();
        return name.map(person -> new Office.Signatory(titleLines, person));
    }

    private static Optional<Office.Addressee> addressee(YamlMap map) {
        var name = map.required("name", Shape.TEXT);
        List<String> mails = map.list("mails", Shape.MAIL);
        map.refuseUnread();
        return name.map(body -> new Office.Addressee(body, mails));
    }
}

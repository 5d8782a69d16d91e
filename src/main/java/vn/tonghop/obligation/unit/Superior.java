package vn.tonghop.obligation.unit;

import java.util.List;
import java.util.Optional;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/**
 * Who is told when a unit does not submit: the nearest unit above it that has an address, otherwise the drafting department,
 * which must see to it.
 *
 * @param name how a letter addresses it
 * @param mails its addresses
 */
record Superior(String name, List<String> mails) {

    Superior {
        mails = List.copyOf(mails);
    }

    static Superior of(Unit unit, Plan plan) {
        var above = unit.parent().flatMap(plan.units()::find);
        while (above.isPresent() && above.get().mails().isEmpty()) {
            above = above.get().parent().flatMap(plan.units()::find);
        }
        return above.map(Superior::of)
                .orElseGet(() -> new Superior(
                        plan.units().get(plan.office().drafter()).name(),
                        plan.office().drafterMails()));
    }

    private static Superior of(Unit above) {
        var head = Optional.of(above.head()).filter(words -> !words.isBlank());
        return new Superior(head.map(words -> words + ", " + above.name()).orElse(above.name()), above.mails());
    }
}

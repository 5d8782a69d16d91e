package vn.tonghop.form;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The forms that units fill in.
 *
 * @param all in the order in which they are listed everywhere
 */
public record Forms(List<FormDefinition> all) {

    private static final Set<Column> LAST = Set.of(Column.NOTE, Column.ORDINAL);

    public Forms {
        all = List.copyOf(all);
        refuseUnlessOne(all, FormDefinition::isMandatory, "is mandatory");
        refuseUnlessOne(all, FormDefinition::reportsIndicators, "reports indicators");
        if (all.stream().map(FormDefinition::code).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two forms have one code: " + codes(all));
        }
    }

    private static void refuseUnlessOne(List<FormDefinition> all, Predicate<FormDefinition> role, String what) {
        if (all.stream().filter(role).count() != 1) {
            throw new IllegalArgumentException("exactly one form %s; given %s".formatted(what, codes(all)));
        }
    }

    private static List<FormCode> codes(List<FormDefinition> all) {
        return all.stream().map(FormDefinition::code).toList();
    }

    public List<FormCode> codes() {
        return codes(all);
    }

    /** The form with that code, which must exist because it was stored by this program. */
    public FormDefinition get(FormCode code) {
        return find(form -> form.code().equals(code))
                .orElseThrow(() -> new IllegalArgumentException("no form %s among %s".formatted(code, codes())));
    }

    /** The form that every unit must hand in. */
    public FormDefinition mandatory() {
        return find(FormDefinition::isMandatory).orElseThrow();
    }

    public boolean isMandatory(FormCode code) {
        return mandatory().code().equals(code);
    }

    /** The form whose rows are figures and texts for the indicators of the plan. */
    public FormDefinition ofIndicators() {
        return find(FormDefinition::reportsIndicators).orElseThrow();
    }

    /** The forms whose rows an indicator may count. */
    public List<FormDefinition> countable() {
        return all.stream().filter(form -> form.countableAs().isPresent()).toList();
    }

    /** Every column of every form once, those of all forms first and last. */
    public Set<Column> columns() {
        var columns = new LinkedHashSet<>(List.of(Column.UNIT, Column.PERIOD));
        all.stream()
                .flatMap(form -> form.columns().stream())
                .filter(column -> !LAST.contains(column))
                .forEach(columns::add);
        columns.addAll(List.of(Column.NOTE, Column.ORDINAL));
        return Collections.unmodifiableSet(columns);
    }

    private Optional<FormDefinition> find(Predicate<FormDefinition> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}

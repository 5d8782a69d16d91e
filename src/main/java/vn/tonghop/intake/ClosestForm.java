package vn.tonghop.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.vietnamese.FoldedText;

/** The form that a header is of, or comes nearest to, so that what it lacks can be named. */
final class ClosestForm {

    private static final int FEWEST_KNOWN = 2;

    private final List<String> header;
    private final Map<Column, Integer> positions;
    private final FormVocabulary words;

    ClosestForm(List<String> header, Map<Column, Integer> positions, FormVocabulary words) {
        this.header = header;
        this.positions = positions;
        this.words = words;
    }

    /**
     * The form with most of its required columns there, at least half of them; else the one of which most own columns are
     * there or begin a header, if it has two columns in all.
     */
    Optional<FormDefinition> find() {
        var required = words.forms().all().stream()
                .filter(form -> 2 * found(form) >= form.required().size())
                .max(Comparator.comparingDouble(this::requiredShare).thenComparingLong(this::known));
        return required.isPresent()
                ? required
                : words.forms().all().stream()
                        .filter(form -> own(form) > 0 && own(form) + shared() >= FEWEST_KNOWN)
                        .max(Comparator.comparingLong(this::own).thenComparingDouble(this::requiredShare));
    }

    private double requiredShare(FormDefinition form) {
        return (double) found(form) / form.required().size();
    }

    private long found(FormDefinition form) {
        return form.required().stream().filter(positions::containsKey).count();
    }

    private long known(FormDefinition form) {
        return form.columns().stream().filter(positions::containsKey).count();
    }

    /** Columns that all forms have. */
    private long shared() {
        return positions.keySet().stream().filter(this::isShared).count();
    }

    private boolean isShared(Column column) {
        return words.forms().all().stream().allMatch(form -> form.columns().contains(column));
    }

    /** Columns that not every form has, found or meant by a header that goes on with other words. */
    private long own(FormDefinition form) {
        return form.columns().stream()
                .filter(column -> !isShared(column))
                .filter(column -> positions.containsKey(column) || beginsAHeader(column))
                .count();
    }

    private boolean beginsAHeader(Column column) {
        var beginning = FoldedText.of(words.officialName(column)).value() + " ";
        return header.stream().anyMatch(cell -> FoldedText.of(cell).value().startsWith(beginning));
    }
}

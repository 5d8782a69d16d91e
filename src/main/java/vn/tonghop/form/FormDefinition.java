package vn.tonghop.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A form that units fill in: its columns and what the stages may ask of it. What a stage does with its rows stands beside
 * it in the folder of the form, behind the interface that the stage declares.
 */
public interface FormDefinition {

    FormCode code();

    /** The columns in their official order. */
    List<Column> columns();

    /** The columns without which the form cannot be read. */
    Set<Column> required();

    /** Columns that may stand for one that is missing, by the missing one. */
    default Map<Column, Column> standIns() {
        return Map.of();
    }

    /** Whether every unit must hand it in; how a unit stands is judged by it. */
    default boolean isMandatory() {
        return false;
    }

    /** Whether its rows are figures and texts for the indicators of the plan. */
    default boolean reportsIndicators() {
        return false;
    }

    /** Whether its rows answer for the documents that the plan lists; it is asked for only where there are some. */
    default boolean answersForDocuments() {
        return false;
    }

    /** The column with names of persons, if there is one; they are masked in all that is said of a row. */
    default Optional<Column> personalNames() {
        return Optional.empty();
    }

    /** The column that says in what a figure is measured, if there is one; people head it like the one of the unit. */
    default Optional<Column> measures() {
        return Optional.empty();
    }

    /** How a plan writes which rows an indicator counts, in words with an example; empty if they cannot be counted. */
    default Optional<String> countableAs() {
        return Optional.empty();
    }

    /**
     * Whether that selection of rows, as a plan writes it, can be counted.
     *
     * @param isTitle whether the plan lists a title
     */
    default boolean canCount(String selection, Predicate<String> isTitle) {
        return false;
    }

    /** The resource with its words and sentences. */
    default String resource() {
        return "/form/%s.properties".formatted(code().word());
    }
}

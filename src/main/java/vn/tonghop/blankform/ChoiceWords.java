package vn.tonghop.blankform;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;

/**
 * The words to choose from in the columns of the forms.
 *
 * @param words what the columns and their values are called
 */
record ChoiceWords(FormVocabulary words) {

    /** The words that may stand in a column; none if it is free. */
    List<String> of(Column column) {
        return column.choices().stream().map(words::officialName).toList();
    }

    /** The same of every column of a form, by its name, to fill in sentences about the form. */
    Map<String, String> of(FormDefinition form) {
        return form.columns().stream().collect(Collectors.toMap(Column::name, column -> String.join(", ", of(column))));
    }
}

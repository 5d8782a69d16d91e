package vn.tonghop.blankform;

import java.util.List;

/**
 * What units are told of a plan: when, what, where and what they get back. Everything is ready to be printed.
 *
 * @param movement what the reports are about
 * @param drafter the department that answers questions
 * @param folder name of the folder of some unit, as an example
 * @param mandatory the form that every unit must hand in
 * @param others the forms that are handed in where there is something
 * @param periods the reporting periods
 * @param forms the forms
 * @param indicators what is asked for in the mandatory form
 * @param titles the titles that the plan knows
 * @param documents what the plan asks units to make known; empty if nothing
 */
record GuidePage(
        String movement,
        String drafter,
        String folder,
        String mandatory,
        List<String> others,
        List<PeriodLine> periods,
        List<FormPart> forms,
        List<IndicatorLine> indicators,
        List<String> titles,
        List<DocumentLine> documents) {

    GuidePage {
        others = List.copyOf(others);
        periods = List.copyOf(periods);
        forms = List.copyOf(forms);
        indicators = List.copyOf(indicators);
        titles = List.copyOf(titles);
        documents = List.copyOf(documents);
    }

    /**
     * The dates of a period.
     *
     * @param label its name
     * @param code how files name it
     * @param opens from when files are taken
     * @param data the days that the figures are of
     * @param cutOff the last day on which a unit is on time
     * @param closing the last day on which a late file counts
     * @param deadline the day before which the report is sent
     */
    record PeriodLine(
            String label, String code, String opens, String data, String cutOff, String closing, String deadline) {}

    /**
     * A form.
     *
     * @param name its name
     * @param how how it is filled in
     * @param columns its columns, in their order
     */
    record FormPart(String name, String how, List<ColumnLine> columns) {}

    /**
     * A column.
     *
     * @param name its header
     * @param required whether the form cannot be read without it
     * @param hint what belongs into it; may be empty
     */
    record ColumnLine(String name, boolean required, String hint) {}

    /**
     * An indicator.
     *
     * @param code how files name it
     * @param wording what it is, with its unit of measure
     * @param reporters who reports it
     */
    record IndicatorLine(String code, String wording, String reporters) {}

    /**
     * A document that units make known to their people.
     *
     * @param name its number or title
     * @param by until when
     */
    record DocumentLine(String name, String by) {}
}

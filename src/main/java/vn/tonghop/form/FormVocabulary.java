package vn.tonghop.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The words of the forms: which headers mean which column, and which words mean which kind, subject and status. The first
 * word of each list is the official one.
 */
public final class FormVocabulary {

    private static final String RESOURCE = "/form/forms.properties";

    private static final Map<Form, List<Column>> COLUMNS = Map.of(
            Form.RESULTS,
            List.of(
                    Column.UNIT,
                    Column.PERIOD,
                    Column.INDICATOR_CODE,
                    Column.INDICATOR_NAME,
                    Column.MEASURE,
                    Column.RESULT,
                    Column.ESTIMATE,
                    Column.NOTE),
            Form.ACTIVITIES,
            List.of(
                    Column.UNIT,
                    Column.PERIOD,
                    Column.DATE,
                    Column.KIND,
                    Column.CONTENT,
                    Column.ATTENDANCE,
                    Column.LINK,
                    Column.NOTE),
            Form.TITLES,
            List.of(
                    Column.UNIT,
                    Column.PERIOD,
                    Column.SUBJECT,
                    Column.NAME,
                    Column.TITLE,
                    Column.STATUS,
                    Column.YEAR,
                    Column.NOTE));

    private static final Map<Form, Set<Column>> REQUIRED = Map.of(
            Form.RESULTS, Set.of(Column.INDICATOR_CODE, Column.RESULT),
            Form.ACTIVITIES, Set.of(Column.DATE, Column.KIND, Column.CONTENT),
            Form.TITLES, Set.of(Column.SUBJECT, Column.NAME, Column.TITLE, Column.STATUS));

    private final Map<String, List<String>> words;
    private final Map<FoldedText, Column> byHeader = new HashMap<>();
    private final Set<FoldedText> nothingToReport = new HashSet<>();
    private final Map<FoldedText, List<String>> meanings = new HashMap<>();

    public FormVocabulary() {
        words = read();
        for (var column : Column.values()) {
            wordsOf("column." + column).forEach(word -> byHeader.put(FoldedText.of(word), column));
        }
        wordsOf("nil").forEach(word -> nothingToReport.add(FoldedText.of(word)));
        words.forEach((key, names) ->
                names.forEach(name -> meanings.computeIfAbsent(FoldedText.of(name), first -> new ArrayList<>())
                        .add(key)));
    }

    /** The columns of a form in their official order. */
    public List<Column> columns(Form form) {
        return COLUMNS.getOrDefault(form, List.of());
    }

    /** The columns without which a form cannot be read. */
    public Set<Column> required(Form form) {
        return REQUIRED.getOrDefault(form, Set.of());
    }

    /** The column that a header cell means. */
    public Optional<Column> column(String header) {
        return Optional.ofNullable(byHeader.get(FoldedText.of(header)));
    }

    /** The words that name a column, the official one first. */
    public List<String> words(Column column) {
        return wordsOf("column." + column);
    }

    /** All folded header words, as evidence for the search of the header line. */
    public Set<FoldedText> headers() {
        return Set.copyOf(byHeader.keySet());
    }

    public String officialName(Column column) {
        return wordsOf("column." + column).get(0);
    }

    public String officialName(Form form) {
        return wordsOf("form." + form).get(0);
    }

    /** The official word of a kind, subject, status or form. */
    public String officialName(Enum<?> value) {
        return wordsOf(key(value)).get(0);
    }

    /** The value that a person meant by a word; the folded word must be in the list. */
    public <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        var meant = meanings.getOrDefault(FoldedText.of(word), List.of());
        return meant.isEmpty()
                ? Optional.empty()
                : Arrays.stream(type.getEnumConstants())
                        .filter(value -> meant.contains(key(value)))
                        .findFirst();
    }

    /** The official words of all values of a type, for a message. */
    public <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(this::officialName).collect(Collectors.joining("; "));
    }

    /** Whether a text says "nothing to report". */
    public boolean saysNothingToReport(String text) {
        return nothingToReport.contains(FoldedText.of(text));
    }

    /** Whether a header belongs to the correction table that this program itself hands out. */
    public boolean isCorrectionMark(String header) {
        return FoldedText.of(header)
                .equals(FoldedText.of(wordsOf("correct.remedy").get(0)));
    }

    /** The official word under a key of the resource, for headings that are no enum. */
    public String word(String key) {
        return wordsOf(key).get(0);
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private List<String> wordsOf(String key) {
        var found = words.get(key);
        if (found == null) {
            throw new IllegalStateException("%s has no words for %s".formatted(RESOURCE, key));
        }
        return found;
    }

    private static Map<String, List<String>> read() {
        var words = new LinkedHashMap<String, List<String>>();
        ProgramResource.properties(RESOURCE)
                .forEach((key, value) -> words.put(
                        key,
                        List.of(value.split("\\|", -1)).stream()
                                .map(String::strip)
                                .toList()));
        return words;
    }
}

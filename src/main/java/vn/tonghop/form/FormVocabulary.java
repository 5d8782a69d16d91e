package vn.tonghop.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.FoldedText;

/**
 * The words of the forms: which headers mean which column, and which words mean which kind, subject and status. The first
 * word of each list is the official one.
 */
public final class FormVocabulary {

    private static final String OF_ALL_FORMS = "/form/forms.properties";

    private final Forms forms;
    private final Set<Column> columns;
    private final Map<FormCode, Sentences> sentences = new HashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final NilWords nil;
    private final Map<FoldedText, Column> byHeader = new HashMap<>();
    private final Map<FoldedText, List<String>> meanings = new HashMap<>();

    public FormVocabulary(Forms forms) {
        this.forms = forms;
        this.columns = forms.columns();
        words.putAll(read(OF_ALL_FORMS));
        forms.all().forEach(this::add);
        columns.forEach(column -> words(column).forEach(word -> claim(word, column)));
        nil = new NilWords(wordsOf("nil"), wordsOf("nil.noAnswer"), wordsOf("nil.beside"));
        words.forEach((key, names) ->
                names.forEach(name -> meanings.computeIfAbsent(FoldedText.of(name), first -> new ArrayList<>())
                        .add(key)));
    }

    private void add(FormDefinition form) {
        sentences.put(form.code(), new Sentences(form.resource()));
        read(form.resource()).forEach((key, own) -> {
            if (key.equals("name")) {
                words.put("name." + form.code(), own);
            } else if (key.startsWith("column.") || isOfValue(key)) {
                words.put(key, own);
            }
        });
    }

    /** Keys of values begin with the name of their type. */
    private static boolean isOfValue(String key) {
        return Character.isUpperCase(key.charAt(0));
    }

    private void claim(String word, Column column) {
        var other = byHeader.put(FoldedText.of(word), column);
        if (other != null && !other.equals(column)) {
            throw new IllegalStateException("the header '%s' means both %s and %s".formatted(word, other, column));
        }
    }

    public Forms forms() {
        return forms;
    }

    /** Every column of every form once. */
    public Set<Column> columns() {
        return columns;
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

    public String officialName(FormCode form) {
        return wordsOf("name." + form).get(0);
    }

    /** What a form says of itself. */
    public Sentences sentences(FormCode form) {
        var found = sentences.get(form);
        if (found == null) {
            throw new IllegalArgumentException("no form %s among %s".formatted(form, sentences.keySet()));
        }
        return found;
    }

    /** The official word of a value of a column. */
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

    /** The words by which a unit says that there is nothing to report. */
    public NilWords nil() {
        return nil;
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

    List<String> wordsOf(String key) {
        var found = words.get(key);
        if (found == null) {
            throw new IllegalStateException("no resource of the forms has words for " + key);
        }
        return found;
    }

    private static Map<String, List<String>> read(String resource) {
        var words = new LinkedHashMap<String, List<String>>();
        ProgramResource.properties(resource)
                .forEach((key, value) -> words.put(
                        key,
                        Stream.of(value.split("\\|", -1)).map(String::strip).toList()));
        return words;
    }
}

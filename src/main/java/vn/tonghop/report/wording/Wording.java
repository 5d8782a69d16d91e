package vn.tonghop.report.wording;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.tonghop.form.Forms;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.template.Sentences;

/** The sentences of the report by key. An office may bring its own file; a missing key or name is an exception. */
public final class Wording {

    private static final String STANDARD = "/report/wording.properties";
    private static final String OF_REPORT = "report.";
    private static final String LEAD = ".lead";
    private static final Pattern BAR = Pattern.compile("\\|");

    /** How the sentences of a claim end: of how many units it is true. */
    static final List<String> CASES = List.of("all", "some", "none", "unknown");

    static final Sentences WORDS = new Sentences("/report/wording-faults.properties");

    private final String source;
    private final Map<String, String> sentences;

    private Wording(String source, Map<String, String> sentences) {
        this.source = source;
        this.sentences = sentences;
    }

    /** The wording inside the program, with what the forms say of themselves in a report. */
    public static Wording standard(Forms forms) {
        var sentences = new TreeMap<>(ProgramResource.properties(STANDARD));
        for (var form : forms.all()) {
            ProgramResource.properties(form.resource()).forEach((key, own) -> {
                if (key.startsWith(OF_REPORT)) {
                    sentences.put(key.substring(OF_REPORT.length()), own);
                }
            });
        }
        return new Wording(STANDARD, sentences);
    }

    /**
     * The standard wording with the sentences of an office's own UTF-8 file in place of those with the same keys, and with those
     * that it writes for parts of its own outline. Without a plan only what holds under every plan is checked.
     *
     * @throws WordingException if the file cannot be read, or a sentence of it cannot be used; names all of them
     */
    public static Wording from(Path file, Forms forms, Optional<Plan> plan) {
        var standard = standard(forms);
        var own = OwnSentences.read(file);
        own.check(standard, plan);
        var sentences = new TreeMap<>(standard.sentences);
        sentences.putAll(own.sentences());
        return new Wording(file.toString(), sentences);
    }

    /** What the program fills into the sentence with that key. */
    Set<String> blanks(String key) {
        return new Blanks(sentences).of(key);
    }

    /** The beginning of the keys of the first sentence of a part: the one without documents where there are none to name. */
    public String lead(String section, boolean withBases) {
        var bare = section + LEAD + "-without-bases";
        return !withBases && (has(bare) || isClaim(bare)) ? bare : section + LEAD;
    }

    /** Whether that sentence says what not every unit need have done, and so has a wording for each case. */
    public boolean isClaim(String lead) {
        return CASES.stream().map(one -> lead + "." + one).anyMatch(this::has);
    }

    /** The words that a key lists, separated by bars; none if there is no such key. */
    public List<String> words(String key) {
        return BAR.splitAsStream(sentences.getOrDefault(key, ""))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The indicators that stand under that key, which need not be there. */
    public List<IndicatorCode> codes(String key) {
        return words(key).stream()
                .flatMap(code -> IndicatorCode.read(code).stream())
                .toList();
    }

    /** A sentence to be filled in. */
    public Sentence sentence(String key) {
        var pattern = sentences.get(key);
        if (pattern == null) {
            throw new WordingException(WORDS.of("sentence.missing", "source", source, "key", key));
        }
        return new Sentence(source, key, pattern, Map.of());
    }

    /** A sentence that takes no names. */
    public String text(String key) {
        return sentence(key).text();
    }

    /** Whether there is a sentence with that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Whether there is any sentence whose key begins so. */
    public boolean hasAny(String beginning) {
        return keys().stream().anyMatch(key -> key.startsWith(beginning));
    }

    /** All keys in order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(sentences.keySet());
    }
}

package vn.tonghop.report.wording;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.form.Forms;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.storage.ProgramResource;

/** The sentences of the report by key. An office may bring its own file; a missing key or name is an exception. */
public final class Wording {

    private static final String STANDARD = "/report/wording.properties";
    private static final String OF_REPORT = "report.";

    /** The end of the key under which a claim names the figures that make it true. */
    static final String BASIS = ".rests-on";

    private static final Pattern BAR = Pattern.compile("\\|");

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
     * The standard wording with the sentences of an office's own UTF-8 file in place of those with the same keys.
     *
     * @throws WordingException if the file cannot be read or has a key or a blank that the report does not know
     */
    public static Wording from(Path file, Forms forms) {
        var standard = standard(forms);
        var sentences = new TreeMap<>(standard.sentences);
        for (var own : readFile(file).entrySet()) {
            if (!own.getKey().startsWith("figure.") && !standard.keys().contains(own.getKey())) {
                throw new WordingException("%s has the unknown key '%s'. Use a key of the standard wording."
                        .formatted(file, own.getKey()));
            }
            standard.refuseUnknownBlanks(file, own.getKey(), own.getValue());
            sentences.put(own.getKey(), own.getValue());
        }
        return new Wording(file.toString(), sentences);
    }

    /** A blank that the program does not fill in for that very sentence is better told at start than on the last day. */
    private void refuseUnknownBlanks(Path file, String key, String own) {
        var known = new Blanks(sentences).of(key);
        for (var blank : Sentence.blanks(own)) {
            if (!known.contains(blank)) {
                throw new WordingException("%s: the sentence '%s' has the unknown blank {%s}. Use one of %s."
                        .formatted(file, key, blank, known));
            }
        }
    }

    /** The sentences that claim what not every unit need have done, by the beginnings of their keys. */
    Set<String> claims() {
        return keys().stream()
                .filter(key -> key.endsWith(BASIS))
                .map(key -> key.substring(0, key.length() - BASIS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The indicators that make a claim true; empty for a sentence that claims nothing. */
    public List<IndicatorCode> basis(String claim) {
        return BAR.splitAsStream(sentences.getOrDefault(claim + BASIS, ""))
                .flatMap(code -> IndicatorCode.read(code.strip()).stream())
                .toList();
    }

    String source() {
        return source;
    }

    /** A sentence to be filled in. */
    public Sentence sentence(String key) {
        var pattern = sentences.get(key);
        if (pattern == null) {
            throw new WordingException("%s has no sentence '%s'. Add it.".formatted(source, key));
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

    /** All keys in order. */
    public Set<String> keys() {
        return new TreeMap<>(sentences).keySet();
    }

    private static Map<String, String> readFile(Path file) {
        try {
            return ProgramResource.properties(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new WordingException(
                    "Cannot read the wording file %s: %s. Save it as UTF-8 or correct the setting."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}

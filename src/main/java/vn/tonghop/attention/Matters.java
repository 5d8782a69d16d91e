package vn.tonghop.attention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/** Puts matters into their sentences; the sentence of a matter has the name of its code. */
public final class Matters {

    private static final int MOST_NAMES = 20;

    private final Sentences sentences = new Sentences("/attention/attention.properties");

    /** A matter that concerns no period. */
    public Attention of(AttentionCode code, String subject, Urgency urgency, Map<String, String> values) {
        return new Attention(code, subject, Optional.empty(), urgency, sentences.of(code.name(), values), "");
    }

    /** A matter of a period; the subject begins with its code. */
    public Attention of(
            AttentionCode code, PeriodCode period, String subject, Urgency urgency, Map<String, String> values) {
        return new Attention(
                code,
                subject.isEmpty() ? period.toString() : "%s/%s".formatted(period, subject),
                Optional.of(period),
                urgency,
                sentences.of(code.name(), values),
                "");
    }

    /** A sentence that belongs to a matter, for example its reason. */
    public String sentence(String key, Map<String, String> values) {
        return sentences.of(key, values);
    }

    String text(String key, String... namesAndValues) {
        return sentences.of(key, namesAndValues);
    }

    /** Names one after the other; of very many only the first, and how many more there are. */
    public String named(Collection<String> names) {
        var first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        var more = names.size() - MOST_NAMES;
        return more > 0 ? first + sentences.of("more", "count", OfficialNumber.inSentence(more)) : first;
    }

    /** The sentences of matters, in their order. */
    public static List<String> sentences(Collection<OpenMatter> open) {
        return open.stream().map(matter -> matter.matter().sentence()).toList();
    }
}

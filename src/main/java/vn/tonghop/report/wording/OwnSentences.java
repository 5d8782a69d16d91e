package vn.tonghop.report.wording;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.indicator.IndicatorKind;
import vn.tonghop.plan.OutlineSection;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.PlanFault;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.template.Sentences;

/**
 * The sentences of an office's own file. A key or a blank that the report does not know is better told at start than on the last
 * day; everything wrong is told at once.
 *
 * @param file where they stand
 * @param text the file as it is
 * @param sentences by key
 */
record OwnSentences(Path file, String text, Map<String, String> sentences) {

    private static final Sentences WORDS = Wording.WORDS;
    private static final String FIGURE = "figure.";
    private static final Pattern LEAD = Pattern.compile("(.+\\.lead(?:-without-bases)?)\\.([a-z]+)");
    private static final Set<String> OF_FIGURES = Set.of("lead", "lead.all", "lead.some", "lead.none", "lead.unknown");
    private static final Set<String> OF_TEXTS = Set.of("lead", "one", "asking", "none");
    private static final Pattern OF_FIGURE = Pattern.compile("(?:figure|summary)\\.([A-Z][A-Z0-9_]*)\\.([a-z-]+)");
    /** Names another figure, or none. */
    private static final Pattern NAMES_A_FIGURE = Pattern.compile(".+\\.(?:after|stands-in)");
    /** How a figure may stand, and how its words are joined to others. */
    private static final Set<String> CASES = Set.of(
            "some", "zero", "nil", "undefined", "not-judged", "unknown", "whole", "yes", "no", "after", "stands-in");

    static OwnSentences read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            return new OwnSentences(file, plain, ProgramResource.properties(new StringReader(plain)));
        } catch (IOException | IllegalArgumentException broken) {
            throw new WordingException(WORDS.of("unreadable", "file", file.toString()), broken);
        }
    }

    /**
     * Whether each can be used under a plan; without one, whether it could be under some plan.
     *
     * @throws WordingException if one cannot; names all of them
     */
    void check(Wording standard, Optional<Plan> plan) {
        var faults = new ArrayList<PlanFault>();
        sentences.forEach((key, sentence) -> known(key, standard, plan)
                .ifPresentOrElse(
                        like -> checkSentence(key, sentence, standard.blanks(like), faults),
                        () -> faults.add(fault(key, "key", Map.of("key", key, "own", ownKeys(plan))))));
        claims(standard, plan).forEach(claim -> checkClaim(claim, standard, plan, faults));
        if (!faults.isEmpty()) {
            throw new WordingException(faults.stream()
                    .sorted()
                    .map(fault -> System.lineSeparator() + "  " + fault)
                    .collect(Collectors.joining(
                            "",
                            WORDS.of("refusal", "file", file.toString(), "count", Integer.toString(faults.size())),
                            "")));
        }
    }

    /** The key of the sentence that is filled in like that one; empty if the report has none of that key. */
    private static Optional<String> known(String key, Wording standard, Optional<Plan> plan) {
        if (standard.has(key)) {
            return Optional.of(key);
        }
        if (key.startsWith(FIGURE) || key.startsWith("summary.")) {
            return isOfFigure(key, plan) ? Optional.of(key) : Optional.empty();
        }
        if (plan.isEmpty()) {
            var end = key.substring(key.indexOf('.') + 1);
            return OF_FIGURES.contains(end) || OF_TEXTS.contains(end)
                    ? Optional.of("section." + end)
                    : Optional.empty();
        }
        return parts(plan)
                .filter(part -> key.startsWith(part.key() + "."))
                .flatMap(part -> likeOf(part, key.substring(part.key().length() + 1)))
                .findFirst();
    }

    private static Stream<String> likeOf(OutlineSection part, String end) {
        if (!part.texts().isEmpty()) {
            return OF_TEXTS.contains(end) ? Stream.of("statements." + end) : Stream.empty();
        }
        return part.hasFigures() && OF_FIGURES.contains(end) ? Stream.of("section." + end) : Stream.empty();
    }

    /** Whether it is {@code figure.CODE.case} or {@code figure.KIND.case}, with a case that figures come to. */
    private static boolean isOfFigure(String key, Optional<Plan> plan) {
        var parts = OF_FIGURE.matcher(key);
        if (!parts.matches()) {
            return false;
        }
        var whose = parts.group(1);
        var which = parts.group(2);
        var isCase = CASES.contains(which.replace("-joined", ""));
        return isCase && (isKind(whose) || isIndicator(whose, plan));
    }

    private static boolean isKind(String word) {
        return Stream.of(IndicatorKind.values()).anyMatch(kind -> kind.name().equals(word));
    }

    private static boolean isIndicator(String word, Optional<Plan> plan) {
        return IndicatorCode.read(word)
                .filter(code -> plan.map(known -> known.indicators().find(code).isPresent())
                        .orElse(true))
                .isPresent();
    }

    private void checkSentence(String key, String sentence, Set<String> known, List<PlanFault> faults) {
        if (sentence.isBlank() && !NAMES_A_FIGURE.matcher(key).matches()) {
            faults.add(fault(key, "empty", Map.of("key", key)));
        }
        Sentence.blanks(sentence).stream()
                .filter(blank -> !known.contains(blank))
                .forEach(blank -> faults.add(
                        fault(key, "blank", Map.of("key", key, "blank", blank, "known", String.join(", ", known)))));
    }

    /** The first sentences of parts that the file has for some case. */
    private Set<String> claims(Wording standard, Optional<Plan> plan) {
        return sentences.keySet().stream()
                .filter(key -> known(key, standard, plan).isPresent())
                .map(LEAD::matcher)
                .filter(lead -> lead.matches() && Wording.CASES.contains(lead.group(2)))
                .map(lead -> lead.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkClaim(String claim, Wording standard, Optional<Plan> plan, List<PlanFault> faults) {
        var own = sentences.keySet().stream()
                .filter(key -> key.startsWith(claim + "."))
                .findFirst()
                .orElse(claim);
        Wording.CASES.stream()
                .map(one -> claim + "." + one)
                .filter(key -> !sentences.containsKey(key) && !standard.has(key))
                .forEach(key -> faults.add(fault(own, "case", Map.of("claim", claim, "key", key))));
        parts(plan)
                .filter(part -> claim.startsWith(part.key() + "."))
                .filter(part -> part.hasFigures() && part.restsOn().isEmpty())
                .forEach(part -> faults.add(fault(own, "basis", Map.of("claim", claim, "part", part.key()))));
    }

    private static Stream<OutlineSection> parts(Optional<Plan> plan) {
        return plan.stream().flatMap(known -> known.outline().stream()).flatMap(OutlineSection::all);
    }

    private static String ownKeys(Optional<Plan> plan) {
        return parts(plan).map(OutlineSection::key).collect(Collectors.joining(", "));
    }

    private PlanFault fault(String key, String which, Map<String, String> values) {
        return new PlanFault(
                String.valueOf(file.getFileName()),
                lineOf(key),
                WORDS.of(which + ".problem", values),
                WORDS.of(which + ".remedy", values));
    }

    /** The line on which a key stands, from 1; 0 where it is written in another way. */
    private int lineOf(String key) {
        var lines = text.lines().toList();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index).stripLeading();
            if (line.startsWith(key) && line.substring(key.length()).matches("[\\s=:].*")) {
                return index + 1;
            }
        }
        return 0;
    }
}

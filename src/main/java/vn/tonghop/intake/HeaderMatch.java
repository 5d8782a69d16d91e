package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.Form;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.HeaderReading;
import vn.tonghop.form.HeaderReading.Certainty;
import vn.tonghop.form.HeaderReading.Meaning;
import vn.tonghop.vietnamese.MaskedName;

/**
 * How a header was understood.
 *
 * @param form the form whose columns it has; empty when it is none of the three
 * @param positions index of each known column, from 0
 * @param findings missing, repeated and unknown columns
 */
public record HeaderMatch(Optional<Form> form, Map<Column, Integer> positions, List<Finding> findings) {

    private static final String BETWEEN = "; ";

    public HeaderMatch {
        positions = positions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(positions));
        findings = List.copyOf(findings);
    }

    /** Understands the cells of a header line. */
    public static HeaderMatch of(List<String> header, FormVocabulary words) {
        var meanings = withOneUnit(new HeaderReading(words).read(header));
        var positions = positions(meanings);
        var form = nearest(positions, words);
        if (form.isEmpty()) {
            var shown = Finding.ofFile(FindingCode.FORM_UNKNOWN, MaskedName.withinText(String.join(BETWEEN, header)));
            return new HeaderMatch(form, positions, List.of(shown));
        }
        var findings = new ArrayList<Finding>();
        missing(form.get(), positions, words).ifPresent(findings::add);
        findings.addAll(repeated(meanings, words));
        findings.addAll(understood(meanings, words));
        findings.addAll(unknown(header, positions, meanings));
        if (header.stream().anyMatch(words::isCorrectionMark)) {
            findings.add(Finding.ofFile(FindingCode.CORRECTION_TABLE_DROPPED, ""));
        }
        return new HeaderMatch(form, positions, findings);
    }

    /** Where a code and a name of the unit both stand, the column with the official header is the one that is read. */
    private static List<Meaning> withOneUnit(List<Meaning> meanings) {
        var official = meanings.stream()
                .filter(meaning -> meaning.column() == Column.UNIT && meaning.certainty() == Certainty.OFFICIAL)
                .toList();
        return official.size() != 1
                ? meanings
                : meanings.stream()
                        .filter(meaning -> meaning.column() != Column.UNIT || official.contains(meaning))
                        .toList();
    }

    private static Map<Column, Integer> positions(List<Meaning> meanings) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        meanings.forEach(meaning -> positions.putIfAbsent(meaning.column(), meaning.position()));
        acceptIndicatorNames(positions);
        return positions;
    }

    /** A results file may name its indicators by wording only; the wording then stands for the code. */
    private static void acceptIndicatorNames(Map<Column, Integer> positions) {
        var name = positions.get(Column.INDICATOR_NAME);
        if (name != null && positions.containsKey(Column.RESULT)) {
            positions.putIfAbsent(Column.INDICATOR_CODE, name);
        }
    }

    /** The form with most of its required columns there, at least half of them. */
    private static Optional<Form> nearest(Map<Column, Integer> positions, FormVocabulary words) {
        return List.of(Form.values()).stream()
                .filter(form -> 2 * found(form, positions, words)
                        >= words.required(form).size())
                .max(Comparator.comparingDouble((Form form) -> (double) found(form, positions, words)
                                / words.required(form).size())
                        .thenComparingLong(form -> words.columns(form).stream()
                                .filter(positions::containsKey)
                                .count()));
    }

    private static long found(Form form, Map<Column, Integer> positions, FormVocabulary words) {
        return words.required(form).stream().filter(positions::containsKey).count();
    }

    private static Optional<Finding> missing(Form form, Map<Column, Integer> positions, FormVocabulary words) {
        var missing = words.columns(form).stream()
                .filter(words.required(form)::contains)
                .filter(column -> !positions.containsKey(column))
                .map(column -> "\"" + words.officialName(column) + "\"")
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.ofFile(
                        FindingCode.COLUMN_MISSING, String.join(", ", missing), words.officialName(form)));
    }

    private static List<Finding> repeated(List<Meaning> meanings, FormVocabulary words) {
        var places = new EnumMap<Column, List<Integer>>(Column.class);
        meanings.forEach(meaning -> places.computeIfAbsent(meaning.column(), none -> new ArrayList<>())
                .add(meaning.position() + 1));
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Finding.ofFile(
                        FindingCode.COLUMN_TWICE,
                        words.officialName(entry.getKey()),
                        entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
    }

    /** How headers were understood that are not the official ones: a guess each by itself, known words together. */
    private static List<Finding> understood(List<Meaning> meanings, FormVocabulary words) {
        var findings = new ArrayList<Finding>();
        meanings.stream()
                .filter(meaning -> meaning.certainty() == Certainty.NEAR)
                .map(meaning -> Finding.ofFile(
                        FindingCode.COLUMN_GUESSED, meaning.written(), words.officialName(meaning.column())))
                .forEach(findings::add);
        var known = meanings.stream()
                .filter(meaning -> meaning.certainty() == Certainty.KNOWN)
                .map(meaning -> "\"%s\" → \"%s\"".formatted(meaning.written(), words.officialName(meaning.column())))
                .collect(Collectors.joining(BETWEEN));
        if (!known.isEmpty()) {
            findings.add(Finding.ofFile(FindingCode.COLUMNS_UNDERSTOOD, "", known));
        }
        return findings;
    }

    private static List<Finding> unknown(List<String> header, Map<Column, Integer> positions, List<Meaning> meanings) {
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < header.size(); index++) {
            var place = index;
            var known = positions.containsValue(index)
                    || meanings.stream().anyMatch(meaning -> meaning.position() == place);
            if (!known && !header.get(index).isBlank()) {
                findings.add(Finding.ofFile(
                        FindingCode.COLUMN_UNKNOWN, header.get(index).strip()));
            }
        }
        return findings;
    }
}

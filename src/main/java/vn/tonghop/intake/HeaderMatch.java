package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.form.HeaderReading;
import vn.tonghop.form.HeaderReading.Certainty;
import vn.tonghop.form.HeaderReading.Meaning;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.vietnamese.MaskedName;

/**
 * How a header was understood.
 *
 * @param form the form whose columns it has; empty when it is none of them
 * @param positions index of each known column, from 0
 * @param findings missing, repeated and unknown columns
 */
public record HeaderMatch(Optional<FormCode> form, Map<Column, Integer> positions, List<Finding> findings) {

    private static final String BETWEEN = "; ";
    private static final Pattern RUN_OF_BLANKS = Pattern.compile("[ \\u00a0]{2,}");

    public HeaderMatch {
        positions = Map.copyOf(positions);
        findings = List.copyOf(findings);
    }

    /** Understands the cells of a header line; figures of another time than may be meant are left out. */
    public static HeaderMatch of(List<String> header, FormVocabulary words, Predicate<PeriodMention> time) {
        return of(header, words, time, Map.of());
    }

    /** The same, where what stands below tells what some cells mean, by their index. */
    static HeaderMatch of(
            List<String> header, FormVocabulary words, Predicate<PeriodMention> time, Map<Integer, Column> byContent) {
        var match = parted(header, words, time, byContent);
        var unparted = header.stream().filter(cell -> holdsSeveral(cell, words)).findFirst();
        if (match.isWhole() || unparted.isEmpty()) {
            return match;
        }
        var cells = RUN_OF_BLANKS.matcher(unparted.get().strip()).replaceAll("  ");
        return none(Map.of(), Finding.ofFile(FindingCode.COLUMNS_BY_BLANKS, cells));
    }

    private static HeaderMatch none(Map<Column, Integer> positions, Finding why) {
        return new HeaderMatch(Optional.empty(), positions, List.of(why));
    }

    private static HeaderMatch parted(
            List<String> header, FormVocabulary words, Predicate<PeriodMention> time, Map<Integer, Column> byContent) {
        var meanings = withOneUnit(new HeaderReading(words, time)
                .read(header).stream()
                        .map(meaning -> meaning.as(byContent.getOrDefault(meaning.position(), meaning.column())))
                        .toList());
        var positions = positions(meanings, words);
        var form = new ClosestForm(header, positions, words).find();
        if (form.isEmpty()) {
            return none(
                    positions,
                    Finding.ofFile(FindingCode.FORM_UNKNOWN, MaskedName.withinText(String.join(BETWEEN, header))));
        }
        var findings = new ArrayList<Finding>();
        missing(form.get(), positions, words).ifPresent(findings::add);
        var own = meanings.stream()
                .filter(meaning -> form.get().columns().contains(meaning.column())
                        || meaning.column().equals(Column.ORDINAL))
                .toList();
        findings.addAll(repeated(own, words));
        findings.addAll(understood(own, words));
        findings.addAll(unknown(header, own, words));
        if (header.stream().anyMatch(words::isCorrectionMark)) {
            findings.add(Finding.ofFile(FindingCode.CORRECTION_TABLE_DROPPED, ""));
        }
        return new HeaderMatch(form.map(FormDefinition::code), positions, findings);
    }

    /** Whether a cell holds the names of several columns with blanks between them, as in text that was lined up by hand. */
    private static boolean holdsSeveral(String cell, FormVocabulary words) {
        if (words.column(cell).isPresent()) {
            return false;
        }
        var columns = RUN_OF_BLANKS
                .splitAsStream(cell)
                .flatMap(part -> words.column(part).stream())
                .distinct()
                .limit(2)
                .count();
        return columns > 1;
    }

    /** Whether it is the header of a form of which no column is missing. */
    boolean isWhole() {
        return form.isPresent() && findings.stream().noneMatch(Finding::refusesFile);
    }

    /** Where a code and a name of the unit both stand, the column with the official header is the one that is read. */
    private static List<Meaning> withOneUnit(List<Meaning> meanings) {
        var official = meanings.stream()
                .filter(meaning -> meaning.column().equals(Column.UNIT) && meaning.certainty() == Certainty.OFFICIAL)
                .toList();
        return official.size() != 1
                ? meanings
                : meanings.stream()
                        .filter(meaning -> !meaning.column().equals(Column.UNIT) || official.contains(meaning))
                        .toList();
    }

    private static Map<Column, Integer> positions(List<Meaning> meanings, FormVocabulary words) {
        var positions = new HashMap<Column, Integer>();
        meanings.forEach(meaning -> positions.putIfAbsent(meaning.column(), meaning.position()));
        words.forms().all().forEach(form -> acceptStandIns(form, positions));
        return positions;
    }

    /** A column may stand for another one where nothing else is missing of the form. */
    private static void acceptStandIns(FormDefinition form, Map<Column, Integer> positions) {
        form.standIns().forEach((missing, standIn) -> {
            var others = form.required().stream().filter(column -> !column.equals(missing));
            if (positions.containsKey(standIn) && others.allMatch(positions::containsKey)) {
                positions.putIfAbsent(missing, positions.get(standIn));
            }
        });
    }

    private static Optional<Finding> missing(
            FormDefinition form, Map<Column, Integer> positions, FormVocabulary words) {
        var missing = form.columns().stream()
                .filter(form.required()::contains)
                .filter(column -> !positions.containsKey(column))
                .map(column -> "\"" + words.officialName(column) + "\"")
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.ofFile(
                        FindingCode.COLUMN_MISSING, String.join(", ", missing), words.officialName(form.code())));
    }

    private static List<Finding> repeated(List<Meaning> meanings, FormVocabulary words) {
        var places = new HashMap<Column, List<Integer>>();
        meanings.forEach(meaning -> places.computeIfAbsent(meaning.column(), none -> new ArrayList<>())
                .add(meaning.position() + 1));
        return words.columns().stream()
                .filter(column -> places.getOrDefault(column, List.of()).size() > 1)
                .map(column -> Finding.ofFile(
                        FindingCode.COLUMN_TWICE,
                        words.officialName(column),
                        places.getOrDefault(column, List.of()).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))))
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

    private static List<Finding> unknown(List<String> header, List<Meaning> meanings, FormVocabulary words) {
        return IntStream.range(0, header.size())
                .filter(place -> !header.get(place).isBlank())
                .filter(place -> !CorrectionHeading.isOne(header.get(place), words))
                .filter(place -> meanings.stream().noneMatch(meaning -> meaning.position() == place))
                .mapToObj(place -> Finding.ofFile(
                        FindingCode.COLUMN_UNKNOWN, header.get(place).strip()))
                .toList();
    }
}

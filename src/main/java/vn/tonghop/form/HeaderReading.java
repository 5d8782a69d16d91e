package vn.tonghop.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Understands the cells of a header. A cell that is a known word, whatever its case and diacritics, is that column. What is
 * left is tried without its remark in parentheses, by the lower part of a header of two rows, without the words for the
 * period, and as a typing error, and only for columns that no other cell is surely. Of two figures the one that names its
 * time is meant.
 */
public final class HeaderReading {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern OF_THE_PERIOD = Pattern.compile(" (trong ky|(trong )?ky (nay|bao cao)"
            + "|((trong|cua|ky|trong ky) )?(6|sau) thang( (dau|cuoi)( nam)?)?( nam)?)( (nam )?20\\d{2})?$");
    private static final Pattern OF_A_YEAR = Pattern.compile(" (nam )?20\\d{2}$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final int MOST_LETTERS = 200;

    private final FormVocabulary words;
    private final FigureHeader figures;

    /** Reads headers of a file; a figure of a time that is not meant is never the result. */
    public HeaderReading(FormVocabulary words, Predicate<PeriodMention> time) {
        this.words = words;
        this.figures = new FigureHeader(words, time);
    }

    /** How sure the meaning of a cell is. */
    public enum Certainty {
        /** The official name, apart from case and blanks. */
        OFFICIAL,
        /** Another known word for the column, or the official name without its diacritics. */
        KNOWN,
        /** The nearest known word. */
        NEAR
    }

    /**
     * The column that a cell means.
     *
     * @param position index of the cell, from 0
     * @param written the cell as written
     */
    public record Meaning(int position, String written, Column column, Certainty certainty) {

        /** The same cell, known to mean another column. */
        public Meaning as(Column meant) {
            return new Meaning(position, written, meant, certainty);
        }
    }

    /** The meanings of those cells that have one, in their order. */
    public List<Meaning> read(List<String> header) {
        var meanings = new ArrayList<Meaning>();
        var taken = new HashSet<Column>();
        for (var at = 0; at < header.size(); at++) {
            var cell = header.get(at);
            var column = known(cell);
            if (column.isPresent()) {
                meanings.add(new Meaning(at, cell.strip(), column.get(), certainty(cell, column.get())));
                taken.add(column.get());
            }
        }
        for (var at = 0; at < header.size(); at++) {
            var cell = header.get(at);
            var column = known(cell).isPresent() ? Optional.<Column>empty() : near(cell, taken);
            if (column.isPresent()) {
                meanings.add(new Meaning(at, cell.strip(), column.get(), Certainty.NEAR));
                if (column.get().content() != Column.Content.AMOUNT) {
                    taken.add(column.get());
                }
            }
        }
        meanings.sort(Comparator.comparingInt(Meaning::position));
        return meanings.stream()
                .filter(meaning -> namesItsTime(meaning)
                        || meanings.stream()
                                .noneMatch(other -> other.column().equals(meaning.column()) && namesItsTime(other)))
                .toList();
    }

    /** A share in percent has the name of the figure. */
    private Optional<Column> known(String cell) {
        return words.column(cell).filter(column -> column.content() != Column.Content.AMOUNT || cell.indexOf('%') < 0);
    }

    private static boolean namesItsTime(Meaning meaning) {
        return meaning.column().content() == Column.Content.AMOUNT && FigureHeader.namesItsTime(meaning.written());
    }

    private Certainty certainty(String cell, Column column) {
        return plain(cell).equals(plain(words.officialName(column))) ? Certainty.OFFICIAL : Certainty.KNOWN;
    }

    private static String plain(String text) {
        return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private Optional<Column> near(String cell, Set<Column> taken) {
        if (cell.isBlank() || cell.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        return Stream.of(
                        withoutRemark(cell),
                        withoutPeriod(cell),
                        withoutYear(cell),
                        misspelt(cell, taken),
                        lowerPart(cell))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(column -> column.content() == Column.Content.AMOUNT
                        ? figures.isOfThePeriod(cell, column)
                                && (!taken.contains(column) || FigureHeader.namesItsTime(cell))
                        : !taken.contains(column) && !(column.equals(Column.PERIOD) && FigureHeader.isOther(cell)));
    }

    private Optional<Column> withoutRemark(String cell) {
        return words.column(IN_PARENTHESES.matcher(cell).replaceAll(" "));
    }

    /**
     * In a header of two rows the lower one names the column, the upper one a group of columns. A single word is not enough
     * behind what is a column by itself: "Kết quả cùng kỳ" is no "Kỳ".
     */
    private Optional<Column> lowerPart(String cell) {
        var parts = List.of(FoldedText.of(cell).value().split(" ", -1));
        return IntStream.range(1, parts.size())
                .filter(from -> from < parts.size() - 1 || !beginsWithAColumn(parts))
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .flatMap(part -> words.column(part).stream())
                .findFirst();
    }

    private boolean beginsWithAColumn(List<String> parts) {
        return IntStream.range(1, parts.size())
                .anyMatch(to ->
                        words.column(String.join(" ", parts.subList(0, to))).isPresent());
    }

    private Optional<Column> withoutPeriod(String cell) {
        var folded = FoldedText.of(cell).value();
        var shorter = OF_THE_PERIOD.matcher(folded).replaceAll("");
        return shorter.equals(folded) ? Optional.empty() : words.column(shorter);
    }

    private Optional<Column> withoutYear(String cell) {
        var folded = FoldedText.of(cell).value();
        return words.column(OF_A_YEAR.matcher(folded).replaceAll(""))
                .filter(column -> column.content() == Column.Content.AMOUNT);
    }

    private Optional<Column> misspelt(String cell, Set<Column> taken) {
        var typed = compact(cell);
        var meant = words.columns().stream()
                .filter(column -> !taken.contains(column))
                .filter(column -> words.words(column).stream()
                        .map(HeaderReading::compact)
                        .anyMatch(word -> word.equals(typed) || TypingError.turns(word, typed)))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static String compact(String text) {
        return FoldedText.of(text).value().replace(" ", "");
    }
}

package vn.tonghop.table.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tonghop.table.record.Dialect;

/** Finds separator, quote and escape from the first lines of a file. */
public final class DialectDetection {

    private static final Pattern HINT =
            Pattern.compile("\\s*\"?sep=(.|\\\\t)\"?[;,\\t|]*\\s*", Pattern.CASE_INSENSITIVE);
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|", ", ", " ", "^", "~");
    private static final String UNIT_SEPARATOR = "\u001F";
    private static final double WRAPPED_SHARE = 0.9;

    private DialectDetection() {}

    /** The separator that Excel's hint names, if this first line is one. */
    public static Optional<String> hint(String firstLine) {
        var hint = HINT.matcher(firstLine);
        return hint.matches() ? Optional.of(hint.group(1).replace("\\t", "\t")) : Optional.empty();
    }

    /**
     * The dialect in which the lines make the most even table. The separator of a line that holds known column names is
     * certain, whatever a hint says; otherwise that of the hint.
     */
    public static Dialect detect(List<String> lines, Optional<String> hinted, Predicate<String> knownName) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        var separators = HeaderSeparator.of(filled, knownName)
                .or(() -> hinted.map(List::of))
                .orElse(SEPARATORS);
        var wrapped = unwrapped(filled, separators);
        var best = best(wrapped.orElse(filled), separators);
        return wrapped.isPresent() ? best.allWrapped() : best;
    }

    private static Dialect best(List<String> lines, List<String> separators) {
        var best = Evenness.NONE;
        for (var separator : separators) {
            if (best.score() >= Evenness.OF_ONE_COLUMN && lines.stream().noneMatch(line -> line.contains(separator))) {
                continue;
            }
            var quotes = QuoteStyle.candidates(lines, separator);
            if (separators.size() == 1 && quotes.size() == 1) {
                return dialect(separator, quotes.get(0));
            }
            for (var quote : quotes) {
                var candidate = Evenness.of(lines, dialect(separator, quote), best.score());
                best = candidate.score() > best.score() ? candidate : best;
            }
        }
        return best.isATable() || separators.size() == 1
                ? best.dialect()
                : BlankSeparated.of(lines).orElseGet(() -> oneColumn(lines));
    }

    private static Dialect dialect(String separator, QuoteStyle quote) {
        return Dialect.RFC_4180.separatedBy(separator).quotedBy(quote.quote(), quote.escape());
    }

    /** A file of one column: any separator that does not occur. */
    private static Dialect oneColumn(List<String> lines) {
        for (var separator : SEPARATORS) {
            if (lines.stream().noneMatch(line -> line.contains(separator))) {
                return Dialect.RFC_4180.separatedBy(separator);
            }
        }
        return Dialect.RFC_4180.separatedBy(UNIT_SEPARATOR);
    }

    /** The lines without the quotes round each of them, when it is the whole line that was quoted. */
    private static Optional<List<String>> unwrapped(List<String> lines, List<String> separators) {
        var inner = new ArrayList<String>();
        for (var line : lines) {
            if (line.length() > 2 && line.startsWith("\"") && line.endsWith("\"")) {
                var content = line.substring(1, line.length() - 1);
                var doubledOnly = content.replace("\"\"", "").indexOf('"') < 0;
                var separated = separators.stream().anyMatch(content::contains);
                if (doubledOnly && separated) {
                    inner.add(content.replace("\"\"", "\""));
                }
            }
        }
        var enough = inner.size() > 1 && inner.size() >= WRAPPED_SHARE * lines.size();
        return enough && evenWith(inner, separators) ? Optional.of(inner) : Optional.empty();
    }

    /** One column of quoted sentences has blanks and commas too, but not evenly. */
    private static boolean evenWith(List<String> inner, List<String> separators) {
        return separators.stream()
                .filter(separator -> !separator.startsWith(" ") && !separator.equals(", "))
                .anyMatch(separator -> Evenness.of(
                                inner, Dialect.RFC_4180.separatedBy(separator), Double.POSITIVE_INFINITY)
                        .isVeryEven());
    }
}

package vn.tonghop.report.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What running text says of one figure.
 *
 * @param text the words, without a full stop
 * @param isJoined whether it goes on with the sentence of the figure before it
 * @param details what stands in brackets behind it
 * @param lacking whose part the figure lacks
 */
record FigureClause(String text, boolean isJoined, List<String> details, Optional<String> lacking) {

    FigureClause {
        details = List.copyOf(details);
    }

    /** The same words as a sentence of their own. */
    FigureClause alone() {
        return new FigureClause(text, false, details, lacking);
    }

    /** The same words with a small letter, behind a semicolon. */
    FigureClause behindSemicolon() {
        return new FigureClause("; " + lowered(text), true, details, lacking);
    }

    /** The same, with whom it lacks in its own brackets, whatever the next one says. */
    FigureClause sayingWhomItLacks() {
        var all = Stream.concat(details.stream(), lacking.stream()).toList();
        return new FigureClause(text, isJoined, all, Optional.empty());
    }

    /** The same where whom it lacks is said elsewhere. */
    FigureClause withoutWhomItLacks() {
        return new FigureClause(text, isJoined, details, Optional.empty());
    }

    /** Sentences of clauses; figures of a sentence that lack the same units say so once, behind the last of them. */
    static String sentences(List<FigureClause> clauses) {
        var text = new StringBuilder();
        for (var index = 0; index < clauses.size(); index++) {
            var clause = clauses.get(index);
            var isLast = index + 1 == clauses.size() || !clauses.get(index + 1).isJoined;
            text.append(clause.isJoined ? joint(clause.text) : text.isEmpty() ? "" : " ");
            text.append(clause.isJoined ? clause.text : capitalised(clause.text));
            var isSaidLater = !isLast && clause.lacking.equals(clauses.get(index + 1).lacking);
            text.append(clause.bracket(isSaidLater)).append(isLast ? "." : "");
        }
        return text.toString();
    }

    private String bracket(boolean isLackingSaidLater) {
        var inside = new StringBuilder(String.join("; ", details));
        if (!isLackingSaidLater) {
            lacking.ifPresent(
                    clause -> inside.append(inside.isEmpty() ? "" : "; ").append(clause));
        }
        return inside.isEmpty() ? "" : " (" + inside + ")";
    }

    private static String joint(String text) {
        return text.startsWith(";") || text.startsWith(",") ? "" : " ";
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A small first letter, unless the first word is an abbreviation. */
    static String lowered(String text) {
        var isWord = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return isWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}

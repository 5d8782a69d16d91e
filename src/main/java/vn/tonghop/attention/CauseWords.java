package vn.tonghop.attention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.template.OfficeSentence;
import vn.tonghop.template.Sentences;

/** Why something failed, in words that people of the office understand. What the machine said stands in the log. */
public final class CauseWords {

    private static final int MOST_CAUSES = 20;

    /** What machines say, and what it means; the first that fits holds. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("outofmemory", "memory"),
            new Sign("no space left", "full"),
            new Sign("not enough space", "full"),
            new Sign("quota exceeded", "full"),
            new Sign("accessdenied", "denied"),
            new Sign("permission denied", "denied"),
            new Sign("read-only", "readOnly"),
            new Sign("filealreadyexists", "inTheWay"),
            new Sign("notdirectory", "inTheWay"),
            new Sign("not a directory", "inTheWay"),
            new Sign("nosuchfile", "gone"),
            new Sign("stale file handle", "away"),
            new Sign("java.sql", "database"),
            new Sign("jdbc", "database"),
            new Sign("dataaccess", "database"),
            new Sign("java.io", "disk"),
            new Sign("java.nio", "disk"));

    private final Sentences words = new Sentences("/attention/causes.properties");

    private record Sign(String said, String key) {}

    /** The cause that a failure or one behind it has. */
    public String of(Throwable failure) {
        var chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .toList();
        return told(chain)
                .orElseGet(() -> of(chain.stream().map(Throwable::toString).collect(Collectors.joining("\n"))));
    }

    /** The cause of which the machine said this. */
    public String of(String said) {
        var lower = said.toLowerCase(Locale.ROOT);
        return words.of(SIGNS.stream()
                .filter(sign -> lower.contains(sign.said()))
                .map(Sign::key)
                .findFirst()
                .orElse("unknown"));
    }

    /** A failure that was made for the office says it best. */
    private static Optional<String> told(List<Throwable> chain) {
        return chain.stream()
                .filter(OfficeSentence.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()).replaceAll("[.\\s]+$", ""))
                .findFirst();
    }
}

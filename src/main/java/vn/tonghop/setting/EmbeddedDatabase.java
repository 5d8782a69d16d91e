package vn.tonghop.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The file of the embedded database.
 *
 * @param file where it lies, or will lie once something was stored
 */
public record EmbeddedDatabase(Path file) {

    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(OfficialDate.ZONE);
    private static final String SUFFIX = ".mv.db";

    /** The one that the settings name; empty if they name a server or a database in memory. */
    public static Optional<EmbeddedDatabase> of(PropertyResolver settings) {
        var url = URL.matcher(settings.getProperty("spring.datasource.url", ""));
        return url.matches() && !url.group(1).matches("(mem|tcp|ssl):.*")
                ? Optional.of(new EmbeddedDatabase(Path.of(url.group(1) + SUFFIX)))
                : Optional.empty();
    }

    /** Whether nothing was stored there yet, or all of it has gone. */
    public boolean isMissing() {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot look at the database %s; give read permission".formatted(file), unreadable);
        }
    }

    /** Gives the file, which is damaged, another name, so that a new one can be made; returns that name. */
    public Path moveAside(Instant now) {
        var aside = file.resolveSibling("%s.hong-%s".formatted(file.getFileName(), STAMP.format(now)));
        try {
            return Files.move(file, aside);
        } catch (IOException notMoved) {
            throw new UncheckedIOException(
                    "cannot move the damaged database %s aside; give write permission".formatted(file), notMoved);
        }
    }
}

package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that units drop files into: {@code <drop folder>/<unit>/<file>}. Links and deeper folders are not followed. */
public final class DropFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final Set<String> UNFINISHED = Set.of(".tmp", ".part", ".crdownload", ".partial", ".swp");
    private static final Set<String> NOT_OURS = Set.of("desktop.ini", "thumbs.db", "readme.md");
    /** Folder below the drop folder whose files are only tried, never counted. */
    private static final String CHECK_FOLDER = "kiem-tra";

    private final IntakeProperties properties;
    private final Clock clock;

    DropFolder(IntakeProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The files that have stopped growing, in order of arrival. Two looks with a pause between them tell: a file that
     * differs between them, or appears only in the second, is left for a later run.
     */
    public List<DroppedFile> settledFiles() {
        return settled(this::look);
    }

    /** The files of the check folder, {@code kiem-tra/<unit>/}, that have stopped growing, in order of arrival. */
    public List<DroppedFile> settledTrials() {
        var folder = properties.dropFolder().resolve(CHECK_FOLDER);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? settled(() -> look(folder)) : List.of();
    }

    private List<DroppedFile> settled(Supplier<List<DroppedFile>> looking) {
        var first = looking.get();
        if (first.isEmpty()) {
            return List.of();
        }
        pause();
        var second = looking.get().stream().collect(Collectors.toMap(DroppedFile::path, Function.identity()));
        return first.stream()
                .filter(file -> isUnchanged(file, second))
                .filter(this::isFinished)
                .sorted(Comparator.comparing(DroppedFile::received)
                        .thenComparing(DroppedFile::modified)
                        .thenComparing(file -> file.path().toString()))
                .toList();
    }

    /** Folder and composed name of everything that lies there now, finished or not. */
    public Set<Place> places() {
        return look().stream()
                .map(file -> new Place(file.folder(), file.name()))
                .collect(Collectors.toSet());
    }

    /** Where a file lies: folder and composed name. */
    public record Place(String folder, String name) {}

    /** Whether a file still looks as it did. */
    public boolean isUnchanged(DroppedFile file) {
        return dropped(file.path(), file.folder()).filter(file::looksLike).isPresent();
    }

    /**
     * Takes a file away whose content is safe elsewhere, and the marker that came with it. What the unit has put in its
     * place meanwhile stays, for a later run.
     */
    public void remove(DroppedFile file) throws IOException {
        if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS) && !isUnchanged(file)) {
            LOG.info("left for a later run, it was saved again while it was taken: {}", file.path());
            return;
        }
        Files.deleteIfExists(file.path());
        for (var marker : DoneMarker.of(file.path())) {
            Files.deleteIfExists(marker);
        }
    }

    private List<DroppedFile> look() {
        return look(properties.dropFolder());
    }

    private List<DroppedFile> look(Path root) {
        var found = new ArrayList<DroppedFile>();
        for (var entry : list(root)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                var folder = Normalizer.normalize(entry.getFileName().toString(), Normalizer.Form.NFC);
                if (!folder.equals(CHECK_FOLDER) && !folder.startsWith(".")) {
                    list(entry).forEach(file -> dropped(file, folder).ifPresent(found::add));
                }
            } else {
                dropped(entry, "").ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<DroppedFile> dropped(Path path, String folder) {
        if (isLeftAlone(path.getFileName().toString())) {
            return Optional.empty();
        }
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                LOG.warn("left alone in the drop folder, it is not a plain file: {}", path);
                return Optional.empty();
            }
            var modified = attributes.lastModifiedTime().toInstant();
            return Optional.of(
                    new DroppedFile(path, folder, attributes.size(), modified, ArrivalTime.of(path, modified, clock)));
        } catch (NoSuchFileException gone) {
            LOG.debug("gone while looking: {}", path);
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot look at " + path, broken);
        }
    }

    private static boolean isLeftAlone(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || DoneMarker.isMarker(lower)
                || NOT_OURS.contains(lower)
                || UNFINISHED.stream().anyMatch(lower::endsWith);
    }

    private boolean isFinished(DroppedFile file) {
        var old = !file.modified()
                .plus(properties.minimumAge())
                .isAfter(Clock.systemUTC().instant());
        if (old && (!properties.waitForMarker() || !DoneMarker.of(file.path()).isEmpty())) {
            return true;
        }
        LOG.info("left for a later run, {}: {}", old ? "its .xong is not there yet" : "it is too young", file.path());
        return false;
    }

    private static boolean isUnchanged(DroppedFile file, Map<Path, DroppedFile> later) {
        var now = later.get(file.path());
        if (now != null && now.looksLike(file)) {
            return true;
        }
        LOG.info("left for a later run, it is still changing: {}", file.path());
        return false;
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException missing) {
            throw new UncheckedIOException(
                    "the drop folder %s does not exist; create it or set tonghop.intake.drop-folder".formatted(folder),
                    missing);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot list the folder " + folder, broken);
        }
    }

    private void pause() {
        try {
            Thread.sleep(properties.settlePause().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for files to settle", stopped);
        }
    }
}

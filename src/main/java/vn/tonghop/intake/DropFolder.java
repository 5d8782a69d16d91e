package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.plan.Plan;
import vn.tonghop.storage.Sha256;
import vn.tonghop.unit.UnitRegister;

/** The folder that units drop files into: {@code <drop folder>/<unit>/<file>}. Links and deeper folders are not followed. */
public final class DropFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    /** Folder below the drop folder whose files are only tried, never counted. */
    static final String CHECK_FOLDER = "kiem-tra";

    private final IntakeProperties properties;
    private final UnitRegister units;
    private final FolderTime time;
    private final ReservedFiles reserved;
    private final FolderListing listing;
    private final Clock clock;

    DropFolder(
            IntakeProperties properties,
            Plan plan,
            FolderTime time,
            ReservedFiles reserved,
            FolderListing listing,
            Clock clock) {
        this.properties = properties;
        this.units = plan.units();
        this.time = time;
        this.reserved = reserved;
        this.listing = listing;
        this.clock = clock;
    }

    /** The files that have stopped growing, and what is left for a later run or for ever. Waits for fresh files, unless stopped. */
    public Sweep sweep(BooleanSupplier stopped) {
        var all = sweepAll(stopped);
        var left = new ArrayList<>(all.left());
        all.settled().stream().filter(this::isReserved).forEach(file -> left.add(LeftFile.of(file, Reason.NO_SLIP)));
        return new Sweep(
                all.settled().stream().filter(file -> !isReserved(file)).toList(), left);
    }

    /** The same with the files that are reserved for somebody else. */
    public Sweep sweepAll(BooleanSupplier stopped) {
        return new Settling(properties, time, stopped).of(this::look);
    }

    private boolean isReserved(DroppedFile file) {
        return reserved.isReserved(file.folder(), file.name());
    }

    /** Every file of a unit that lies there now, finished or not. */
    public List<DroppedFile> files() {
        return look().files();
    }

    /** The same of the check folder, {@code kiem-tra/<unit>/}. */
    public Sweep sweepOfTrials(BooleanSupplier stopped) {
        var folder = properties.dropFolder().resolve(CHECK_FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new Sweep(List.of(), List.of());
        }
        var sweep = new Settling(properties, time, stopped).of(() -> look(folder));
        return new Sweep(
                sweep.settled(),
                sweep.left().stream().map(file -> file.below(CHECK_FOLDER)).toList());
    }

    /** Folder and composed name of every file of a unit that lies there now, finished or not. */
    public Set<Place> places() {
        return files().stream()
                .map(file -> new Place(file.folder(), file.name()))
                .collect(Collectors.toSet());
    }

    /** Where a file lies: the unit's folder, by the name that the plan gives it, and the composed name. */
    public record Place(String folder, String name) {}

    /** Where something that was left lies. */
    Path place(LeftFile file) {
        return properties.dropFolder().resolve(file.place());
    }

    /** Whether a file still looks as it did. */
    public boolean isUnchanged(DroppedFile file) {
        return FolderLook.at(file.path(), file.folder(), clock)
                .filter(file::looksLike)
                .isPresent();
    }

    /**
     * Takes a file away whose content is safe elsewhere, and the marker that came with it. What was written there since it was
     * copied stays, for a later run.
     *
     * @param sha256 hash of the content that is safe
     */
    public void remove(DroppedFile file, String sha256) throws IOException {
        if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)
                && !isUnchanged(file)
                && !isSame(file.path(), sha256)) {
            LOG.info("left for a later run, it was saved again while it was taken: {}", file.path());
            return;
        }
        Files.deleteIfExists(file.path());
        for (var marker : DoneMarker.of(file.path())) {
            Files.deleteIfExists(marker);
        }
    }

    private static boolean isSame(Path file, String sha256) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Sha256.of(file).equals(sha256);
    }

    private FolderLook look() {
        return look(properties.dropFolder());
    }

    private FolderLook look(Path root) {
        return FolderLook.at(root, CHECK_FOLDER, units, listing, clock);
    }
}

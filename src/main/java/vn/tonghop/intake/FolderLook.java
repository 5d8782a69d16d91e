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
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitRegister;

/**
 * What lay in the drop folder at one moment: the files of units, and what is left alone. Each unit's folder goes by the name
 * that the plan gives it, however it is written on the disk.
 */
final class FolderLook {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLook.class);

    private final UnitRegister units;
    private final FolderListing listing;
    private final Clock clock;
    private final List<DroppedFile> files = new ArrayList<>();
    private final List<LeftFile> left = new ArrayList<>();

    private FolderLook(UnitRegister units, FolderListing listing, Clock clock) {
        this.units = units;
        this.listing = listing;
        this.clock = clock;
    }

    /** Looks at a folder of folders, except at the one of that name. */
    static FolderLook at(Path root, String except, UnitRegister units, FolderListing listing, Clock clock) {
        var look = new FolderLook(units, listing, clock);
        for (var entry : look.list(root, root)) {
            var name = name(entry);
            if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                look.see(entry, "");
            } else if (OtherPrograms.ownFolder(name)) {
                look.leave("", name, Reason.OTHER_PROGRAM, "");
            } else if (!name.equals(except)) {
                var folder = units.findByFolder(name).map(Unit::folder).orElse(name);
                look.list(entry, root).forEach(file -> look.see(file, folder));
            }
        }
        return look;
    }

    /** One file as it looks now; empty if it is gone. */
    static Optional<DroppedFile> at(Path path, String folder, Clock clock) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(dropped(path, folder, attributes, clock))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            LOG.debug("gone while looking: {}", path);
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot look at " + path, broken);
        }
    }

    List<DroppedFile> files() {
        return files;
    }

    List<LeftFile> left() {
        return left;
    }

    private static String name(Path entry) {
        return Normalizer.normalize(String.valueOf(entry.getFileName()), Normalizer.Form.NFC);
    }

    private void see(Path path, String folder) {
        var name = String.valueOf(path.getFileName());
        if (DoneMarker.isMarker(name)) {
            return;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            leave(folder, name, OtherPrograms.ownFolder(name) ? Reason.OTHER_PROGRAM : Reason.SUBFOLDER, "");
        } else if (OtherPrograms.ownFile(name)) {
            leave(folder, name, Reason.OTHER_PROGRAM, "");
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            at(path, folder, clock).ifPresentOrElse(files::add, () -> leave(folder, name, Reason.NO_PLAIN_FILE, ""));
        }
    }

    private void leave(String folder, String name, Reason reason, String cause) {
        left.add(new LeftFile(folder, Normalizer.normalize(name, Normalizer.Form.NFC), reason, cause));
    }

    private static DroppedFile dropped(Path path, String folder, BasicFileAttributes attributes, Clock clock)
            throws IOException {
        var modified = attributes.lastModifiedTime().toInstant();
        var changed = ArrivalTime.changed(path).orElse(modified);
        return new DroppedFile(
                path,
                folder,
                attributes.size(),
                modified,
                changed,
                ArrivalTime.of(modified, changed, attributes.creationTime().toInstant(), clock));
    }

    /** A folder of one unit that cannot be read stops only itself; without the drop folder there is nothing to do. */
    private List<Path> list(Path folder, Path root) {
        try {
            return listing.of(folder);
        } catch (IOException broken) {
            if (folder.equals(root)) {
                throw MissingDropFolderException.isToldBy(folder, broken)
                        .map(RuntimeException.class::cast)
                        .orElseGet(() -> new UncheckedIOException("cannot list the folder " + folder, broken));
            }
            leave(folderOf(folder), "", Reason.FOLDER_NOT_READABLE, broken.toString());
            return List.of();
        }
    }

    private String folderOf(Path folder) {
        return units.findByFolder(name(folder)).map(Unit::folder).orElse(name(folder));
    }
}

package vn.tonghop.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.storage.PrivateFolder;
import vn.tonghop.storage.Sha256;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.FileOpening;
import vn.tonghop.vietnamese.FoldedText;

/**
 * Originals, byte for byte, under {@code <unit>/<first 16 digits of the hash>-<name>}. A file is copied, forced to disk
 * and moved into place in one step, so that a name in the archive always holds whole content. Readable by the owner only.
 */
public final class ArchiveFolder {

    private static final int LONGEST_NAME = 80;
    private static final int BUFFER = 1 << 16;
    private static final String NO_UNIT = "_khong-ro-don-vi";

    private final Path root;
    private final FileOpening files;

    ArchiveFolder(IntakeProperties properties, FileOpening files) {
        this.root = properties.archiveFolder();
        this.files = files;
    }

    /**
     * Copies a file into the archive; doing it again changes nothing.
     *
     * @throws UnreadableOriginalException if the original cannot be read
     * @throws UncheckedIOException if the archive cannot be written, for example because the disk is full
     */
    public ArchivedFile keep(DroppedFile file) {
        var folder = root.resolve(folderName(file.folder()));
        try {
            PrivateFolder.create(folder);
            try (var copy = AtomicFile.ownersIn(folder)) {
                return moveIntoPlace(copy, copy(file.path(), copy.path()), folder, file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot write to the archive %s; make room or give write permission. The original stays in %s"
                            .formatted(folder, file.path()),
                    broken);
        }
    }

    /**
     * Keeps a file that was merged from a dropped one and an earlier one, and returns its path below the archive.
     *
     * @throws NotArchivedException if the archive cannot be written
     */
    String keepMerged(Submission dropped, long base, byte[] content) {
        var folder = root.resolve(folderName(dropped.folder()));
        var target = folder.resolve("%s-ghep-%d.csv".formatted(dropped.sha256().substring(0, 16), base));
        try {
            PrivateFolder.create(folder);
            try (var copy = AtomicFile.ownersIn(folder)) {
                Files.write(copy.path(), content);
                copy.moveTo(target);
            }
            return root.relativize(target).toString().replace('\\', '/');
        } catch (IOException broken) {
            throw new NotArchivedException(folder, broken);
        }
    }

    /** The kept original of a path that {@link #keep} returned. */
    public Path resolve(String path) {
        return root.resolve(path);
    }

    /** The paths of everything that was kept, below the archive. */
    public List<String> paths() {
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(path -> path.getNameCount() > 1 && !path.toString().endsWith(AtomicFile.UNFINISHED))
                    .map(path -> path.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot look into the archive %s; give read permission".formatted(root), unreadable);
        }
    }

    private ArchivedFile moveIntoPlace(AtomicFile copy, String sha256, Path folder, DroppedFile file)
            throws IOException {
        var target = folder.resolve(sha256.substring(0, 16) + "-" + safeName(file.name()));
        var bytes = Files.size(copy.path());
        copy.moveTo(target);
        return new ArchivedFile(root.relativize(target).toString().replace('\\', '/'), sha256, bytes);
    }

    private String copy(Path from, Path to) throws IOException {
        var hash = new Sha256();
        try (var in = open(from);
                var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            for (var read = read(in, buffer, from); read >= 0; read = read(in, buffer, from)) {
                hash.add(buffer, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return hash.value();
    }

    private InputStream open(Path from) {
        try {
            return Channels.newInputStream(files.open(from, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException unreadable) {
            throw new UnreadableOriginalException(from, unreadable);
        }
    }

    private static int read(InputStream in, byte[] buffer, Path from) {
        try {
            return in.read(buffer);
        } catch (IOException unreadable) {
            throw new UnreadableOriginalException(from, unreadable);
        }
    }

    private static String folderName(String folder) {
        var folded = FoldedText.of(folder).value().replace(' ', '-');
        return folded.isEmpty() ? NO_UNIT : cut(folder.matches("[A-Za-z0-9_-]+") ? folder : folded);
    }

    /** Letters, digits, dots and hyphens only, so that no name can leave the folder or be refused by a file system. */
    private static String safeName(String name) {
        var dot = name.lastIndexOf('.');
        var stem =
                FoldedText.of(dot < 0 ? name : name.substring(0, dot)).value().replace(' ', '-');
        var suffix =
                dot < 0 ? "" : FoldedText.of(name.substring(dot + 1)).value().replace(' ', '-');
        var ascii = stem.replaceAll("[^a-z0-9-]", "_");
        return cut(ascii) + (suffix.isEmpty() ? "" : "." + suffix.replaceAll("[^a-z0-9-]", "_"));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
